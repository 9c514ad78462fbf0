import type { ReactNode } from 'react'
import { CheckEmail } from '../account/check-email'
import { DoneElsewhere } from '../account/done-elsewhere'
import { EmailForm } from '../account/email-form'
import { useLink } from '../account/link-memory'
import { useSentState } from '../account/sent-state'
import { startCoolDown } from '../account/use-cool-down'
import { useI18n } from '../i18n/i18n-context'
import { useDoor } from '../session/door-context'
import { forgotPassword } from './password-calls'

interface Props {
  formId: string
  submit: string
  /** Draws the screen around the form. */
  frame: (form: ReactNode) => ReactNode
}

/** Asks for the address, sends, and then says the same whether or not there is an account. */
export function AskForLink({ formId, submit, frame }: Props) {
  const { t } = useI18n()
  const context = useDoor()
  const link = useLink()
  const sent = useSentState()
  const key = `${context.door.root}:forgot`

  async function send(email: string, signal: AbortSignal) {
    startCoolDown(key, await forgotPassword(context, email, signal))
    sent.show({ email })
  }

  if (sent.to) {
    const { email } = sent.to
    return (
      <>
        <DoneElsewhere event="password-saved" />
        <CheckEmail
          email={email}
          explanation={t('check-email.forgot')}
          coolDownKey={key}
          onResend={() => forgotPassword(context, email)}
          onDifferentEmail={sent.edit}
        />
      </>
    )
  }
  return frame(
    <EmailForm
      id={formId}
      initialEmail={sent.earlier?.email ?? link.email}
      submit={submit}
      draftKey={`${formId}:${context.door.root}`}
      onSubmit={send}
    />,
  )
}
