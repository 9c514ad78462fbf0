import { forgotDeveloperPassword } from '../contract/developer-password'
import { forgotUserPassword } from '../contract/konnect-password'
import { useI18n } from '../i18n/i18n-context'
import { useRealmContext } from '../session/realm-context'
import type { EmailLinkRequest } from './request-email-link'

/** The e-mail whose link sets a new password, in this realm. The answer is the same whether or not there is an account. */
export function usePasswordResetRequest(): EmailLinkRequest {
  const { t } = useI18n()
  const { realm, client } = useRealmContext()
  const endpoint = realm.kind === 'portal' ? forgotDeveloperPassword : forgotUserPassword
  return {
    purpose: `${realm.root}:forgot`,
    explanation: t('shared.checkEmail.forgot'),
    redeemEvent: 'password-saved',
    send: async (email, signal) => (await client.request(endpoint, { body: { email } }, signal)).retryAfterMs,
  }
}
