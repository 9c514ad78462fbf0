import { useState } from 'react'
import { AccountForm } from '../../forms/account-form'
import { AccountEmailField } from '../../forms/account-email-field'
import { NewPasswordField, newPasswordFieldSpec } from '../../forms/new-password-field'
import { useAccountForm } from '../../forms/use-account-form'
import { changeUserPassword } from '../../contract/konnect-password'
import { anyPassword } from '../../contract/fields'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { useRealmContext } from '../../session/realm-context'
import { Notice } from '../../ui/notice'
import { PasswordField } from '../../ui/password-field'

/** The old password and a new one. Empty again once it is changed. */
export function ChangePasswordForm({ email }: { email: string | undefined }) {
  const { t } = usePrivateI18n()
  const { client } = useRealmContext()
  const [changed, setChanged] = useState(false)

  const form = useAccountForm({
    id: 'change-password',
    fields: {
      oldPassword: {
        label: t('shared.label.oldPassword'),
        missing: t('shared.missing.oldPassword'),
        invalid: t('shared.invalid.oldPassword'),
        // There is one thing that can be wrong with it: the server's half sentence says no more than ours.
        refused: t('konnect.account.wrongPassword'),
        schema: anyPassword,
        wireName: 'old_password',
      },
      newPassword: { ...newPasswordFieldSpec(t), wireName: 'new_password' },
    },
    staysOnScreen: true,
    async onSubmit({ oldPassword, newPassword }, signal) {
      setChanged(false)
      const body = { old_password: oldPassword, new_password: newPassword }
      await client.call(changeUserPassword, { body }, signal)
      setChanged(true)
      form.methods.reset()
    },
  })
  return (
    <>
      <Notice>{changed && t('konnect.account.changed')}</Notice>
      <AccountForm form={form} submitLabel={t('konnect.account.submit')}>
        <AccountEmailField id="change-password-account" email={email} />
        <PasswordField {...form.field('oldPassword')} autoComplete="current-password" required />
        <NewPasswordField {...form.field('newPassword')} />
      </AccountForm>
    </>
  )
}
