import type { ReactNode } from 'react'
import { CheckEmail } from '../account/check-email'
import { DoneElsewhere } from '../account/done-elsewhere'
import { EmailField, emailSpec } from '../account/email-field'
import { trimmed } from '../account/form-fields'
import { FormFrame } from '../account/form-frame'
import { type Sent, useSentState } from '../account/sent-state'
import { useAccountForm } from '../account/use-account-form'
import { startCoolDown } from '../account/use-cool-down'
import { fullName } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { useRealm } from '../session/realm-context'
import { TextField } from '../ui/text-field'
import { register, registerPurpose } from './register-call'

const typedFullName = trimmed(fullName)

interface Props {
  formId: string
  submit: string
  initialEmail?: string | null
  /** Draws the screen around the form. */
  frame: (form: ReactNode) => ReactNode
}

/** Full name and e-mail, then "Check your email": to register, and to get a new link when one was refused. */
export function Registration({ formId, submit, initialEmail, frame }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  const sent = useSentState()
  const purpose = registerPurpose(context.realm)

  async function send({ email, fullName = email }: Sent, signal: AbortSignal) {
    startCoolDown({ purpose, email }, await register(context, { email, fullName }, signal))
    await sent.show({ email, fullName })
  }

  if (sent.to) {
    const { email, fullName = email } = sent.to
    return (
      <>
        <DoneElsewhere event="verified" />
        <CheckEmail
          email={email}
          explanation={t('portal.signUp.checkEmail')}
          purpose={purpose}
          onResend={() => register(context, { email, fullName })}
          onDifferentEmail={sent.edit}
        />
      </>
    )
  }
  return frame(
    <RegistrationForm
      id={formId}
      submit={submit}
      initial={{ email: sent.earlier?.email ?? initialEmail ?? '', fullName: sent.earlier?.fullName }}
      onSubmit={send}
    />,
  )
}

interface FormProps {
  id: string
  submit: string
  initial: { email: string; fullName: string | undefined }
  onSubmit: (values: Sent, signal: AbortSignal) => Promise<unknown>
}

function RegistrationForm({ id, submit, initial, onSubmit }: FormProps) {
  const { t } = useI18n()
  const form = useAccountForm({
    id,
    fields: {
      fullName: {
        label: t('shared.label.fullName'),
        missing: t('shared.missing.fullName'),
        invalid: t('shared.invalid.fullName'),
        schema: typedFullName,
        wireName: 'full_name',
        inDraft: true,
      },
      email: emailSpec(t),
    },
    initial,
    onSubmit,
  })
  return (
    <FormFrame form={form} submit={submit}>
      <TextField {...form.field('fullName')} autoComplete="name" required />
      <EmailField {...form.field('email')} />
    </FormFrame>
  )
}
