import { useI18n } from '../i18n/i18n-context'
import { FormFrame } from './form-frame'
import { KnownEmailField } from './known-email-field'
import { NewPasswordField, newPasswordSpec } from './new-password-field'
import { useAccountForm } from './use-account-form'

interface Props {
  /** Begins the ids of the fields. */
  id: string
  /** The account's address, where it is known. */
  email: string | null
  /** Where the screen calls the field something else. */
  label?: string
  submit: string
  onSubmit: (password: string, signal: AbortSignal) => Promise<unknown>
}

/** A form that asks for a new password and nothing else. */
export function NewPasswordForm({ id, email, label, submit, onSubmit }: Props) {
  const { t } = useI18n()
  const form = useAccountForm({
    id,
    fields: { newPassword: { ...newPasswordSpec(t), ...(label && { label }) } },
    onSubmit: ({ newPassword }, signal) => onSubmit(newPassword, signal),
  })
  return (
    <FormFrame form={form} submit={submit}>
      <KnownEmailField id={`${id}-account`} email={email} />
      <NewPasswordField {...form.field('newPassword')} />
    </FormFrame>
  )
}
