import type { ReactNode } from 'react'
import { anyPassword } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { PasswordField } from '../ui/password-field'
import { EmailField, emailSpec } from './email-field'
import { EntryLink } from './entry-link'
import { FormFrame } from './form-frame'
import { useLink } from '../email-links/link-keeper'
import { useLogInRequest } from './log-in-request'
import { useAccountForm } from './use-account-form'

export interface Credentials {
  readonly email: string
  readonly password: string
}

interface Props {
  /** Begins the ids of the fields. Password managers remember them, so each realm has its own. */
  id: 'konnect-sign-in' | 'portal-log-in'
  /** The verb on the button. */
  submit: string
  /** The link to a new password. */
  forgot: string
  problemActions?: ReactNode
  /** Signs in, and resolves when the next screen stands. */
  onSubmit: (credentials: Credentials, signal: AbortSignal) => Promise<unknown>
}

/** Signs in with e-mail and password, in either realm. */
export function PasswordSignInForm({ id, submit, forgot, problemActions, onSubmit }: Props) {
  const { t } = useI18n()
  const { state } = useLogInRequest()
  const link = useLink()
  const form = useAccountForm({
    id,
    fields: {
      // Not `email`, which is the name on sign-up: password managers tell the two forms apart by it.
      username: emailSpec(t),
      password: {
        label: t('shared.label.password'),
        missing: t('shared.missing.password'),
        invalid: t('shared.invalid.password'),
        schema: anyPassword,
      },
    },
    initial: { username: state.email ?? link.email ?? '' },
    onSubmit: ({ username, password }, signal) => onSubmit({ email: username, password }, signal),
  })
  return (
    <FormFrame form={form} submit={submit} problemActions={problemActions}>
      <EmailField {...form.field('username')} />
      <PasswordField {...form.field('password')} autoComplete="current-password" required />
      <p className="form-after-field">
        <EntryLink screen="forgotPassword">{forgot}</EntryLink>
      </p>
    </FormFrame>
  )
}
