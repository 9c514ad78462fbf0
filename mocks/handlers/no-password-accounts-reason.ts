import type { Portal } from '../world/world'

/** Why nobody can have an account with a password at this portal; null when one can. The same for every address. */
export function noPasswordAccountsReason({ authenticationEnabled, basicAuthEnabled }: Portal): string | null {
  if (!authenticationEnabled) return 'This portal is public and has no accounts'
  return basicAuthEnabled ? null : 'This portal is accessed by single sign-on only'
}
