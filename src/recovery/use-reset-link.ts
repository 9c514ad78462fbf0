import type { LinkByEmail } from '../account/ask-for-link'
import { useI18n } from '../i18n/i18n-context'
import { useDoor } from '../session/door-context'
import { forgotPassword } from './password-calls'

/** The e-mail whose link sets a new password, at this door. */
export function useResetLink(): LinkByEmail {
  const { t } = useI18n()
  const context = useDoor()
  return {
    purpose: `${context.door.root}:forgot`,
    explanation: t('check-email.forgot'),
    awaits: 'password-saved',
    send: (email, signal) => forgotPassword(context, email, signal),
  }
}
