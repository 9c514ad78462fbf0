import { EmailField } from '../../account/email-field'
import { FormFrame, NewPasswordField } from '../../account/form-parts'
import { useAccountForm } from '../../account/use-account-form'
import { useAppConfig } from '../../config/config-context'
import { useSignUpMode } from '../../config/sign-up-mode'
import { useI18n } from '../../i18n/i18n-context'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { keptFields, signUpSchema, type SignUpValues } from './sign-up-values'

interface Props {
  initial: Partial<Record<keyof SignUpValues, string>>
  onSubmit: (values: SignUpValues, signal: AbortSignal) => Promise<unknown>
}

export function SignUpForm({ initial, onSubmit }: Props) {
  const { t } = useI18n()
  const { regions } = useAppConfig()
  const withCode = useSignUpMode() === 'access-code'
  const withRegion = regions.length > 1
  const form = useAccountForm({
    id: 'konnect-sign-up',
    schema: signUpSchema({ withCode, withRegion }),
    initial,
    wireNames: {
      email: 'email',
      fullName: 'firstName',
      organization: 'organization',
      password: 'newPassword',
      registrationCode: 'accessCode',
      defaultRegion: 'region',
    },
    labels: { newPassword: t('label.password') },
    refusals: { accessCode: t('join.code.wrong') },
    draft: { key: 'konnect:sign-up', fields: keptFields },
    onSubmit,
  })
  return (
    <FormFrame form={form} submit={t('join.submit')}>
      <EmailField {...form.field('email')} form={form} name="email" />
      <div className="field-row">
        <TextField {...form.field('firstName')} autoComplete="given-name" required />
        <TextField {...form.field('lastName')} autoComplete="family-name" required />
      </div>
      <TextField {...form.field('organization')} autoComplete="organization" required />
      {withRegion && (
        <SelectField {...form.field('region')} help={t('join.region.help')}>
          <option value="">{t('join.region.none')}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {t(`join.region.${region}`)}
            </option>
          ))}
        </SelectField>
      )}
      <NewPasswordField form={form} name="newPassword" />
      {withCode && (
        <TextField
          {...form.field('accessCode')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          help={t('join.code.help')}
        />
      )}
    </FormFrame>
  )
}
