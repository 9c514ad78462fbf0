import { useState } from 'react'
import * as z from 'zod/mini'
import { FormFrame, KnownEmailField, NewPasswordField } from '../../account/form-parts'
import { useAccountForm } from '../../account/use-account-form'
import { changeUserPassword } from '../../contract/konnect-password'
import { anyPassword, newPassword } from '../../contract/password-policy'
import { useI18n } from '../../i18n/private-words'
import { useRealm } from '../../session/realm-context'
import { Notice } from '../../ui/notice'
import { PasswordField } from '../../ui/password-field'

const schema = z.object({ oldPassword: anyPassword, newPassword })

/** The old password and a new one. Empty again once it is changed. */
export function ChangePasswordForm({ email }: { email: string | undefined }) {
  const { t } = useI18n()
  const { client } = useRealm()
  const [changed, setChanged] = useState(false)

  async function change(values: z.output<typeof schema>, signal: AbortSignal) {
    setChanged(false)
    const body = { old_password: values.oldPassword, new_password: values.newPassword }
    await client.call(changeUserPassword, { body }, signal)
    setChanged(true)
    form.form.reset()
  }

  const form = useAccountForm({
    id: 'change-password',
    schema,
    wireNames: { old_password: 'oldPassword', new_password: 'newPassword' },
    // There is one thing that can be wrong with it: the server's half sentence says no more than ours.
    refusals: { oldPassword: t('profile.wrong-password') },
    onSubmit: change,
    remains: true,
  })
  return (
    <>
      <Notice>{changed && t('profile.changed')}</Notice>
      <FormFrame form={form} submit={t('profile.submit')}>
        <KnownEmailField id="change-password-account" email={email} />
        <PasswordField {...form.field('oldPassword')} autoComplete="current-password" required />
        <NewPasswordField form={form} name="newPassword" />
      </FormFrame>
    </>
  )
}
