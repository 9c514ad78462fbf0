import { useState } from 'react'
import * as z from 'zod/mini'
import { EmailField } from '../../account/email-field'
import { EntryLink } from '../../account/entry-link'
import { FormFrame } from '../../account/form-parts'
import { typedEmail } from '../../account/form-schemas'
import { useAccountForm } from '../../account/use-account-form'
import { anyPassword } from '../../contract/password-policy'
import { useI18n } from '../../i18n/i18n-context'
import { PasswordField } from '../../ui/password-field'
import { ResendVerification } from './resend-verification'

const schema = z.object({ username: typedEmail, password: anyPassword })

interface Props {
  initialEmail: string | null
  onSubmit: (credentials: { email: string; password: string }, signal: AbortSignal) => Promise<unknown>
}

export function SignInForm({ initialEmail, onSubmit }: Props) {
  const { t } = useI18n()
  const [tried, setTried] = useState('')
  const form = useAccountForm({
    id: 'konnect-sign-in',
    schema,
    initial: { username: initialEmail ?? '' },
    wireNames: { username: 'username', password: 'password' },
    draft: { key: 'konnect:sign-in', fields: ['username'] },
    async onSubmit({ username, password }, signal) {
      try {
        await onSubmit({ email: username, password }, signal)
      } catch (error) {
        setTried(username)
        throw error
      }
    },
  })
  return (
    <FormFrame
      form={form}
      submit={t('sign-in.submit')}
      problemActions={form.problem?.code === 'email-not-verified' && <ResendVerification email={tried} />}
    >
      <EmailField {...form.field('username')} form={form} name="username" />
      <PasswordField {...form.field('password')} autoComplete="current-password" required />
      <p className="form-after-field">
        <EntryLink screen="forgotPassword">{t('sign-in.forgot')}</EntryLink>
      </p>
    </FormFrame>
  )
}
