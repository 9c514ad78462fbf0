import type { EmailLinkRequest } from '../email-links/request-email-link'
import { useI18n } from '../i18n/i18n-context'
import { useRealm } from '../session/realm-context'
import { requestPasswordReset } from './password-reset'

/** The e-mail whose link sets a new password, in this realm. */
export function usePasswordResetRequest(): EmailLinkRequest {
  const { t } = useI18n()
  const context = useRealm()
  return {
    purpose: `${context.realm.root}:forgot`,
    explanation: t('shared.checkEmail.forgot'),
    redeemEvent: 'password-saved',
    send: (email, signal) => requestPasswordReset(context, email, signal),
  }
}
