import { TextField } from '../ui/text-field'
import { type AccountForm, EmailSuggestion } from './form-parts'

type Props = ReturnType<AccountForm['field']> & {
  form: AccountForm
  /** `username` on sign-in, so that names differ between sign-in and sign-up. */
  name: 'email' | 'username'
}

/** The account's address, as password managers and phones' keyboards want it, with a correction on offer. */
export function EmailField({ form, name, ...field }: Props) {
  return (
    <TextField
      {...field}
      name={name}
      type="email"
      autoComplete="username"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      required
      help={<EmailSuggestion form={form} name={name} />}
    />
  )
}
