import type { FieldProblem } from '../../src/contract/problem'

export interface AuthMethods {
  readonly basicAuthEnabled: boolean
  readonly oidcAuthEnabled: boolean
  readonly samlAuthEnabled: boolean
}

/** What is wrong with a choice of ways to log in (docs/domain.md, 8.1), by the published field names. */
export function validateAuthMethods(methods: AuthMethods): FieldProblem[] {
  if (methods.oidcAuthEnabled && methods.samlAuthEnabled) {
    const reason = 'OIDC and SAML cannot both be enabled'
    return ['oidc_auth_enabled', 'saml_auth_enabled'].map((field) => ({ field, reason, source: 'body' }))
  }
  if (methods.basicAuthEnabled || methods.oidcAuthEnabled || methods.samlAuthEnabled) return []
  return [{ field: 'basic_auth_enabled', reason: 'at least one way to log in must stay enabled', source: 'body' }]
}
