import { checkPassword, newPassword, passwordPolicy } from '../contract/password-policy'
import { useI18n } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import { RequirementList, type Requirement } from '../ui/requirement-list'
import { PasswordField, type PasswordFieldProps } from '../ui/password-field'
import type { FieldSpec } from './form-fields'
import { useFormMethods } from './account-form'

export function newPasswordFieldSpec(t: I18n['t']) {
  return {
    label: t('shared.label.newPassword'),
    missing: t('shared.missing.newPassword'),
    invalid: t('shared.invalid.newPassword'),
    schema: newPassword,
    wireName: 'password',
  } satisfies FieldSpec
}

/** A password that is being chosen, with the policy's requirements checked while typing. */
export function NewPasswordField(field: Omit<PasswordFieldProps, 'autoComplete'> & { name: string }) {
  const { t } = useI18n()
  const { watch } = useFormMethods()
  const typed = watch(field.name) ?? ''
  const list = requirements(t, typed)
  return (
    <PasswordField
      {...field}
      autoComplete="new-password"
      required
      passwordRules={`minlength: ${passwordPolicy.minLength}; required: lower; required: upper; required: special;`}
      requirements={<RequirementList label={t('shared.password.requirements')} requirements={list} />}
      isErrorVisuallyHidden={typed !== '' && list.some(({ met }) => !met)}
    />
  )
}

function requirements(t: I18n['t'], typed: string): Requirement[] {
  const check = checkPassword(typed)
  const { minLength, maxLength, requiredClasses } = passwordPolicy
  return [
    { label: t('shared.password.length', { count: minLength }), met: check.longEnough },
    { label: t('shared.password.classes', { count: requiredClasses }), met: check.enoughClasses },
    ...(check.shortEnough ? [] : [{ label: t('shared.password.tooLong', { count: maxLength }), met: false }]),
  ]
}
