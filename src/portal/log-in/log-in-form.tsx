import * as z from 'zod/mini'
import { EmailField } from '../../account/email-field'
import { EntryLink } from '../../account/entry-link'
import { FormFrame } from '../../account/form-parts'
import { typedEmail } from '../../account/form-schemas'
import { useAccountForm } from '../../account/use-account-form'
import { anyPassword } from '../../contract/password-policy'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { PasswordField } from '../../ui/password-field'

const schema = z.object({ username: typedEmail, password: anyPassword })

interface Props {
  initialEmail: string | null
  onSubmit: (email: string, password: string, signal: AbortSignal) => Promise<unknown>
}

export function LogInForm({ initialEmail, onSubmit }: Props) {
  const { t } = useI18n()
  const { realm } = useRealm()
  const form = useAccountForm({
    id: 'portal-log-in',
    schema,
    initial: { username: initialEmail ?? '' },
    wireNames: { username: 'username', password: 'password' },
    draft: { key: `log-in:${realm.root}`, fields: ['username'] },
    onSubmit: ({ username, password }, signal) => onSubmit(username, password, signal),
  })
  return (
    <FormFrame form={form} submit={t('log-in.submit')}>
      <EmailField {...form.field('username')} form={form} name="username" />
      <PasswordField {...form.field('password')} autoComplete="current-password" required />
      <p className="form-after-field">
        <EntryLink screen="forgotPassword">{t('log-in.forgot')}</EntryLink>
      </p>
    </FormFrame>
  )
}
