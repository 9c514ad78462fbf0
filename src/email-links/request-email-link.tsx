import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { CheckEmail } from './check-email'
import { EmailField, emailFieldSpec } from '../forms/email-field'
import { AccountForm } from '../forms/account-form'
import { useEmailLink } from './email-link-provider'
import { useCheckEmailState } from './use-check-email-state'
import { useAccountForm } from '../forms/use-account-form'
import { startCoolDown } from './use-cool-down'

/** A call that mails a link. */
export interface EmailLinkRequest {
  /** Names the cool-down: realm and purpose. */
  readonly purpose: string
  /** The purpose of the e-mail, shown once it is sent. */
  readonly explanation: string
  /** The event of another tab that redeems the link. */
  readonly redeemEvent: 'verified' | 'password-saved'
  /** Sends; resolves to the server's `Retry-After` in ms. */
  readonly send: (email: string, signal?: AbortSignal) => Promise<number | undefined>
}

interface Props {
  formId: string
  submitLabel: string
  request: EmailLinkRequest
  /** Renders the screen around the form. */
  renderScreen: (form: ReactNode) => ReactNode
}

/** Asks for the address and sends. The next screen is the same whether or not there is an account. */
export function RequestEmailLink({
  formId,
  submitLabel,
  request: { purpose, explanation, redeemEvent, send },
  renderScreen,
}: Props) {
  const { email: linkEmail } = useEmailLink()
  const checkEmail = useCheckEmailState()

  async function submitForm(email: string, signal: AbortSignal) {
    startCoolDown({ purpose, email }, await send(email, signal))
    await checkEmail.showSent({ email })
  }

  if (checkEmail.recipient) {
    const { email } = checkEmail.recipient
    return (
      <CheckEmail
        email={email}
        explanation={explanation}
        purpose={purpose}
        redeemEvent={redeemEvent}
        onResend={() => send(email)}
        onDifferentEmail={checkEmail.changeEmail}
      />
    )
  }
  return renderScreen(
    <EmailForm
      id={formId}
      initialEmail={checkEmail.previous?.email || linkEmail}
      submitLabel={submitLabel}
      onSubmit={submitForm}
    />,
  )
}

interface FormProps {
  /** Prefix of the ids of the fields. */
  id: string
  initialEmail: string | null
  submitLabel: string
  onSubmit: (email: string, signal: AbortSignal) => Promise<unknown>
}

function EmailForm({ id, initialEmail, submitLabel, onSubmit }: FormProps) {
  const { t } = useI18n()
  const form = useAccountForm({
    id,
    fields: { email: emailFieldSpec(t) },
    initialValues: { email: initialEmail ?? '' },
    onSubmit: ({ email }, signal) => onSubmit(email, signal),
  })
  return (
    <AccountForm form={form} submitLabel={submitLabel}>
      <EmailField {...form.field('email')} />
    </AccountForm>
  )
}
