import * as z from 'zod/mini'
import { TextField } from '../ui/text-field'
import { EmailSuggestion, FormFrame } from './form-parts'
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
      <TextField
        {...form.field('email')}
        type="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        help={<EmailSuggestion form={form} name="email" />}
      />
    </FormFrame>
  )
}
