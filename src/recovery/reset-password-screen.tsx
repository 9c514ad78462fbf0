import { useState } from 'react'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { toApiProblem } from '../api/api-problem'
import { EntryScreen } from '../account/entry-screen'
import { FormFrame, KnownEmailField, NewPasswordField } from '../account/form-parts'
import { useLink } from '../account/link-memory'
import type { LogInState } from '../account/log-in-state'
import { RefusedLink, type Refusal, refusalOf } from '../account/refused-link'
import { useAccountForm } from '../account/use-account-form'
import { newPassword } from '../contract/password-policy'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useDoor } from '../session/door-context'
import { AskForLink } from './ask-for-link'
import { resetPassword } from './password-calls'

const schema = z.object({ newPassword })

/** The link of the "forgot" e-mail, at both doors: a new password, or why the link cannot be used and a new one. */
export function ResetPasswordScreen() {
  const { t } = useI18n()
  const context = useDoor()
  const link = useLink()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const why = refused ?? (link.token === null ? 'link-invalid' : null)

  async function save(password: string, signal: AbortSignal) {
    try {
      const email = await resetPassword(context, { token: link.token ?? '', password }, signal)
      context.events.tell('password-saved', email ?? link.email ?? undefined)
      const state: LogInState = { email: email ?? link.email ?? undefined, notice: 'password-saved' }
      await navigate(href(context.door, 'logIn'), { state, replace: true })
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
        frame={(form) => <RefusedLink why={why}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <EntryScreen title={t('reset.title')} lead={t('reset.lead')}>
      <ResetPasswordForm email={link.email} onSubmit={save} />
    </EntryScreen>
  )
}

interface FormProps {
  email: string | null
  onSubmit: (password: string, signal: AbortSignal) => Promise<unknown>
}

function ResetPasswordForm({ email, onSubmit }: FormProps) {
  const { t } = useI18n()
  const form = useAccountForm({
    id: 'reset-password',
    schema,
    wireNames: { password: 'newPassword' },
    onSubmit: (values, signal) => onSubmit(values.newPassword, signal),
  })
  return (
    <FormFrame form={form} submit={t('reset.submit')}>
      <KnownEmailField id="reset-password-account" email={email} />
      <NewPasswordField form={form} name="newPassword" />
    </FormFrame>
  )
}
