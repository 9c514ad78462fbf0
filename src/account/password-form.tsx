import * as z from 'zod/mini'
import { newPassword } from '../contract/password-policy'
import { FormFrame, KnownEmailField, NewPasswordField } from './form-parts'
import { useAccountForm } from './use-account-form'

const schema = z.object({ newPassword })

interface Props {
  /** Begins the ids of the fields. */
  id: string
  /** The account's address, where it is known. */
  email: string | null
  /** Where the screen calls the field something else. */
  label?: string
  submit: string
  /** From the press to the next screen. */
  pending: boolean
  onSubmit: (password: string, signal: AbortSignal) => Promise<unknown>
}

/** A form that asks for a new password and nothing else. */
export function PasswordForm({ id, email, label, submit, pending, onSubmit }: Props) {
  const form = useAccountForm({
    id,
    schema,
    labels: { newPassword: label },
    wireNames: { password: 'newPassword' },
    onSubmit: (values, signal) => onSubmit(values.newPassword, signal),
  })
  return (
    <FormFrame form={{ ...form, busy: form.busy || pending }} submit={submit}>
      <KnownEmailField id={`${id}-account`} email={email} />
      <NewPasswordField form={form} name="newPassword" />
    </FormFrame>
  )
}
