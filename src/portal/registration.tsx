import type { ReactNode } from 'react'
import { CheckEmail } from '../email-links/check-email'
import { EmailField, emailFieldSpec } from '../forms/email-field'
import { trimmedText } from '../forms/form-fields'
import { AccountForm } from '../forms/account-form'
import { type EmailRecipient, useCheckEmailState } from '../email-links/use-check-email-state'
import { useAccountForm } from '../forms/use-account-form'
import { startCoolDown } from '../email-links/use-cool-down'
import { fullName } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { useRealmContext } from '../session/realm-context'
import { TextField } from '../ui/text-field'
import { requestRegistration, registrationPurpose } from './request-registration'

const fullNameInput = trimmedText(fullName)

interface Props {
  formId: string
  submitLabel: string
  initialEmail?: string | null
  /** Renders the screen around the form. */
  renderScreen: (form: ReactNode) => ReactNode
}

/** Full name and e-mail, then "Check your email": to register, and to get a new link when one was refused. */
export function Registration({ formId, submitLabel, initialEmail, renderScreen }: Props) {
  const { t } = useI18n()
  const context = useRealmContext()
  const checkEmail = useCheckEmailState()
  const purpose = registrationPurpose(context.realm)

  async function send({ email, fullName = email }: EmailRecipient, signal: AbortSignal) {
    startCoolDown({ purpose, email }, await requestRegistration(context, { email, fullName }, signal))
    await checkEmail.showSent({ email, fullName })
  }

  if (checkEmail.recipient) {
    const { email, fullName = email } = checkEmail.recipient
    return (
      <CheckEmail
        email={email}
        explanation={t('portal.signUp.checkEmail')}
        purpose={purpose}
        redeemEvent="verified"
        onResend={() => requestRegistration(context, { email, fullName })}
        onDifferentEmail={checkEmail.changeEmail}
      />
    )
  }
  return renderScreen(
    <RegistrationForm
      id={formId}
      submitLabel={submitLabel}
      initialValues={{
        email: checkEmail.previous?.email ?? initialEmail ?? '',
        fullName: checkEmail.previous?.fullName,
      }}
      onSubmit={send}
    />,
  )
}

interface FormProps {
  id: string
  submitLabel: string
  initialValues: { email: string; fullName: string | undefined }
  onSubmit: (values: EmailRecipient, signal: AbortSignal) => Promise<unknown>
}

function RegistrationForm({ id, submitLabel, initialValues, onSubmit }: FormProps) {
  const { t } = useI18n()
  const form = useAccountForm({
    id,
    fields: {
      fullName: {
        label: t('shared.label.fullName'),
        missing: t('shared.missing.fullName'),
        invalid: t('shared.invalid.fullName'),
        schema: fullNameInput,
        wireName: 'full_name',
        inDraft: true,
      },
      email: emailFieldSpec(t),
    },
    initialValues,
    onSubmit,
  })
  return (
    <AccountForm form={form} submitLabel={submitLabel}>
      <TextField {...form.field('fullName')} autoComplete="name" required />
      <EmailField {...form.field('email')} />
    </AccountForm>
  )
}
