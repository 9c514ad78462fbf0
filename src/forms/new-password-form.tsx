import { useI18n } from '../i18n/i18n-context'
import { AccountForm } from './account-form'
import { AccountEmailField } from './account-email-field'
import { NewPasswordField, newPasswordFieldSpec } from './new-password-field'
import { useAccountForm } from './use-account-form'

interface Props {
  /** Prefix of the ids of the fields. */
  id: string
  /** The account's address, where it is known. */
  email: string | null
  /** The label of the field, where the screen has its own. */
  label?: string
  submitLabel: string
  onSubmit: (password: string, signal: AbortSignal) => Promise<unknown>
}

/** A form that asks for a new password and nothing else. */
export function NewPasswordForm({ id, email, label, submitLabel, onSubmit }: Props) {
  const { t } = useI18n()
  const form = useAccountForm({
    id,
    fields: { newPassword: { ...newPasswordFieldSpec(t), ...(label && { label }) } },
    onSubmit: ({ newPassword }, signal) => onSubmit(newPassword, signal),
  })
  return (
    <AccountForm form={form} submitLabel={submitLabel}>
      <AccountEmailField id={`${id}-account`} email={email} />
      <NewPasswordField {...form.field('newPassword')} />
    </AccountForm>
  )
}
