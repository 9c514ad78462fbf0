import { useState } from 'react'
import { useNavigation } from '../navigation/navigation'
import { toApiProblem } from '../api/api-problem'
import { AskForLink } from '../account/ask-for-link'
import { EntryScreen } from '../account/entry-screen'
import { PasswordForm } from '../account/password-form'
import { useLink } from '../account/link-memory'
import type { LogInState } from '../account/log-in-state'
import { RefusedLink, type Refusal, refusalOf } from '../account/refused-link'
import { useI18n } from '../i18n/all-words'
import { href } from '../paths'
import { useDoor } from '../session/door-context'
import { resetPassword } from './password-calls'
import { useResetLink } from './use-reset-link'

/** The link of the "forgot" e-mail, at both doors: a new password, or why the link cannot be used and a new one. */
export function ResetPasswordScreen() {
  const { t } = useI18n()
  const context = useDoor()
  const link = useLink()
  const newLink = useResetLink()
  const { go } = useNavigation()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const why = refused ?? (link.token === null ? 'link-invalid' : null)

  async function save(password: string, signal: AbortSignal) {
    try {
      const email = await resetPassword(context, { token: link.token ?? '', password }, signal)
      context.events.tell('password-saved', email ?? link.email ?? undefined)
      const state: LogInState = { email: email ?? link.email ?? undefined, notice: 'password-saved' }
      await go(href(context.door, 'logIn'), { state, replace: true })
      // Not before: without its token, this screen would take the link for a broken one.
      link.forget()
    } catch (error) {
      const refusal = refusalOf(toApiProblem(error))
      if (!refusal) throw error
      setRefused(refusal)
    }
  }

  if (why) {
    return (
      <AskForLink
        formId="new-reset-link"
        submit={t('refused.new-link')}
        link={newLink}
        frame={(form) => <RefusedLink why={why}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <EntryScreen title={t('reset.title')} lead={t('reset.lead')}>
      <PasswordForm id="reset-password" email={link.email} submit={t('reset.submit')} onSubmit={save} />
    </EntryScreen>
  )
}
