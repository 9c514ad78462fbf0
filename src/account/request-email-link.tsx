import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { CheckEmail } from './check-email'
import { DoneElsewhere } from './done-elsewhere'
import { EmailField, emailSpec } from './email-field'
import { FormFrame } from './form-frame'
import { useLink } from '../email-links/link-keeper'
import { useSentState } from './sent-state'
import { useAccountForm } from './use-account-form'
import { startCoolDown } from './use-cool-down'

/** A call that mails a link. */
export interface EmailLinkRequest {
  /** Names the cool-down: realm and purpose. */
  readonly purpose: string
  /** What the e-mail is for, once it is sent. */
  readonly explanation: string
  /** What another tab does with the link. */
  readonly awaits: 'verified' | 'password-saved'
  /** Sends; answers the server's `Retry-After` in ms. */
  readonly send: (email: string, signal?: AbortSignal) => Promise<number | undefined>
}

interface Props {
  formId: string
  submit: string
  link: EmailLinkRequest
  /** Draws the screen around the form. */
  frame: (form: ReactNode) => ReactNode
}

/** Asks for the address, sends, and then shows the same whether or not there is an account. */
export function RequestEmailLink({ formId, submit, link: { purpose, explanation, awaits, send }, frame }: Props) {
  const { email: known } = useLink()
  const sent = useSentState()

  async function submitForm(email: string, signal: AbortSignal) {
    startCoolDown({ purpose, email }, await send(email, signal))
    await sent.show({ email })
  }

  if (sent.to) {
    const { email } = sent.to
    return (
      <>
        <DoneElsewhere event={awaits} />
        <CheckEmail
          email={email}
          explanation={explanation}
          purpose={purpose}
          onResend={() => send(email)}
          onDifferentEmail={sent.edit}
        />
      </>
    )
  }
  return frame(
    <EmailForm id={formId} initialEmail={sent.earlier?.email || known} submit={submit} onSubmit={submitForm} />,
  )
}

interface FormProps {
  /** Begins the ids of the fields. */
  id: string
  initialEmail: string | null
  submit: string
  onSubmit: (email: string, signal: AbortSignal) => Promise<unknown>
}

function EmailForm({ id, initialEmail, submit, onSubmit }: FormProps) {
  const { t } = useI18n()
  const form = useAccountForm({
    id,
    fields: { email: emailSpec(t) },
    initial: { email: initialEmail ?? '' },
    onSubmit: ({ email }, signal) => onSubmit(email, signal),
  })
  return (
    <FormFrame form={form} submit={submit}>
      <EmailField {...form.field('email')} />
    </FormFrame>
  )
}
