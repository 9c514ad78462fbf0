import * as z from 'zod/mini'
import { EmailField } from './email-field'
import { FormFrame } from './form-parts'
import { typedEmail } from './form-schemas'
import { useAccountForm } from './use-account-form'

const schema = z.object({ email: typedEmail })

interface Props {
  /** Begins the ids of the fields. */
  id: string
  initialEmail: string | null
  submit: string
  draftKey?: string
  onSubmit: (email: string, signal: AbortSignal) => Promise<unknown>
}

/** A form that asks for an address and nothing else. */
export function EmailForm({ id, initialEmail, submit, draftKey, onSubmit }: Props) {
  const form = useAccountForm({
    id,
    schema,
    initial: { email: initialEmail ?? '' },
    wireNames: { email: 'email' },
    draft: draftKey === undefined ? undefined : { key: draftKey, fields: ['email'] },
    onSubmit: ({ email }, signal) => onSubmit(email, signal),
  })
  return (
    <FormFrame form={form} submit={submit}>
      <EmailField {...form.field('email')} form={form} name="email" />
    </FormFrame>
  )
}
