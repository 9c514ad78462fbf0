import type { FieldProblem } from '../../src/contract/problem'

export interface LogInMethods {
  readonly basicAuthEnabled: boolean
  readonly oidcAuthEnabled: boolean
  readonly samlAuthEnabled: boolean
}

/** DOMAIN.md 7: never all three off, OIDC and SAML never both. What is wrong, by the published field names. */
export function logInMethodProblems(methods: LogInMethods): FieldProblem[] {
  if (methods.oidcAuthEnabled && methods.samlAuthEnabled) {
    const reason = 'OIDC and SAML cannot both be enabled'
    return ['oidc_auth_enabled', 'saml_auth_enabled'].map((field) => ({ field, reason, source: 'body' }))
  }
  if (methods.basicAuthEnabled || methods.oidcAuthEnabled || methods.samlAuthEnabled) return []
  return [{ field: 'basic_auth_enabled', reason: 'at least one way to log in must stay enabled', source: 'body' }]
}
