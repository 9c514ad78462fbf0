import type { EmailLinkRequest } from '../account/request-email-link'
import { useI18n } from '../i18n/i18n-context'
import { useRealm } from '../session/realm-context'
import { forgotPassword } from './password-calls'

/** The e-mail whose link sets a new password, in this realm. */
export function useResetLink(): EmailLinkRequest {
  const { t } = useI18n()
  const context = useRealm()
  return {
    purpose: `${context.realm.root}:forgot`,
    explanation: t('shared.checkEmail.forgot'),
    awaits: 'password-saved',
    send: (email, signal) => forgotPassword(context, email, signal),
  }
}
