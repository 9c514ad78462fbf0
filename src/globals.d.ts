/** True in mock builds only; a production build drops every branch behind it. */
declare const __MOCKS__: boolean

/** The little of Trusted Types that we use; TypeScript's DOM library does not describe it. What it makes passes for strings. */
interface TrustedTypesFactory {
  createPolicy<Rules extends object>(name: string, rules: Rules): Rules
}

interface Window {
  readonly trustedTypes?: TrustedTypesFactory
  /** Set by the host's own script: docs/deployment.md. */
  readonly konnectAccessReport?: (event: import('./errors/report').ReportEvent) => unknown
}
