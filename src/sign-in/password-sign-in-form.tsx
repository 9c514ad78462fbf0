import type { ReactNode } from 'react'
import { anyPassword } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import { PasswordField } from '../ui/password-field'
import { EmailField, emailFieldSpec } from '../forms/email-field'
import { AuthLink } from '../layout/auth-link'
import { AccountForm } from '../forms/account-form'
import { useEmailLink } from '../email-links/email-link-provider'
import { useSignInRequest } from './use-sign-in-request'
import { useAccountForm } from '../forms/use-account-form'

export interface Credentials {
  readonly email: string
  readonly password: string
}

interface Props {
  /** Prefix of the ids of the fields. Password managers remember them, so each realm keeps its own: docs/password-managers.md. */
  id: 'konnect-sign-in' | 'portal-log-in'
  /** The label of the button. */
  submitLabel: string
  /** The link to a new password. */
  forgotLabel: string
  problemActions?: ReactNode
  /** Signs in, and resolves when the next screen is shown. */
  onSubmit: (credentials: Credentials, signal: AbortSignal) => Promise<unknown>
}

/** Signs in with e-mail and password, in either realm. */
export function PasswordSignInForm({ id, submitLabel, forgotLabel, problemActions, onSubmit }: Props) {
  const { t } = useI18n()
  const { state } = useSignInRequest()
  const link = useEmailLink()
  const form = useAccountForm({
    id,
    fields: {
      // Not `email`, which is the name on sign-up: password managers tell the two forms apart by it.
      username: emailFieldSpec(t),
      password: {
        label: t('shared.label.password'),
        missing: t('shared.missing.password'),
        invalid: t('shared.invalid.password'),
        schema: anyPassword,
      },
    },
    initialValues: { username: state.email ?? link.email ?? '' },
    onSubmit: ({ username, password }, signal) => onSubmit({ email: username, password }, signal),
  })
  return (
    <AccountForm form={form} submitLabel={submitLabel} problemActions={problemActions}>
      <EmailField {...form.field('username')} />
      <PasswordField {...form.field('password')} autoComplete="current-password" required />
      <p className="form-after-field">
        <AuthLink screen="forgotPassword">{forgotLabel}</AuthLink>
      </p>
    </AccountForm>
  )
}
