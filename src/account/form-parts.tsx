import type { ReactNode } from 'react'
import { checkPassword, passwordPolicy } from '../contract/password-policy'
import { useI18n } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import { useHydrated } from '../state/use-hydrated'
import { Button, linkClass } from '../ui/button'
import type { Requirement } from '../ui/check-list'
import { ErrorSummary } from '../ui/error-summary'
import { useAnnounce } from '../ui/live-regions'
import { PasswordField } from '../ui/password-field'
import { TextField } from '../ui/text-field'
import { suggestEmail } from './email-suggestion'
import { ProblemAlert } from './problem-alert'
import type { useAccountForm } from './use-account-form'
import { useSaidErrors } from './use-said-errors'
import { useSaidWaiting } from './use-said-waiting'

export type AccountForm = Pick<
  ReturnType<typeof useAccountForm>,
  'form' | 'field' | 'busy' | 'problem' | 'errors' | 'hasFields' | 'formProps'
>

interface FormFrameProps {
  form: AccountForm
  /** The verb on the button. */
  submit: string
  /** Ways on that belong to the problem shown. */
  problemActions?: ReactNode
  children: ReactNode
}

/** A form: its one alert, its summary of errors, its fields, its one primary button. */
export function FormFrame({ form, submit, problemActions, children }: FormFrameProps) {
  useSaidWaiting(form.busy)
  const onBegin = useSaidErrors(form.errors, form.form.formState.submitCount)
  return (
    <form {...form.formProps} className="form" onSubmitCapture={onBegin}>
      <ProblemAlert problem={form.problem} actions={problemActions} kept={form.hasFields} />
      <ErrorSummary errors={form.errors} attempt={form.form.formState.submitCount} />
      {children}
      <Button type="submit" wide busy={form.busy}>
        {submit}
      </Button>
    </form>
  )
}

interface NewPasswordFieldProps {
  form: AccountForm
  name: 'newPassword'
}

/** A password that is being chosen, with the policy's requirements checked while typing. */
export function NewPasswordField({ form, name }: NewPasswordFieldProps) {
  const { t } = useI18n()
  const typed = form.form.watch(name) ?? ''
  const list = requirements(t, typed)
  return (
    <PasswordField
      {...form.field(name)}
      autoComplete="new-password"
      required
      passwordRules={`minlength: ${passwordPolicy.minLength}; required: lower; required: upper; required: special;`}
      requirements={list}
      listed={typed !== '' && list.some(({ met }) => !met)}
    />
  )
}

function requirements(t: I18n['t'], typed: string): Requirement[] {
  const check = checkPassword(typed)
  const { minLength, maxLength, requiredClasses } = passwordPolicy
  return [
    { label: t('password.length', { count: minLength }), met: check.longEnough },
    { label: t('password.classes', { count: requiredClasses }), met: check.enoughClasses },
    ...(check.shortEnough ? [] : [{ label: t('password.too-long', { count: maxLength }), met: false }]),
  ]
}

/** Offers a correction of a well-known domain's near miss; never forces it. */
export function EmailSuggestion({ form, name }: { form: AccountForm; name: 'email' | 'username' }) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const suggestion = suggestEmail(form.form.watch(name) ?? '')
  if (!suggestion || form.form.getFieldState(name).error) return null

  function accept(email: string) {
    form.form.setValue(name, email, { shouldDirty: true })
    // The button goes with its offer, and would take the focus along.
    form.form.setFocus(name)
    announce(email)
  }

  return (
    <button type="button" className={linkClass('inline')} onClick={() => accept(suggestion)}>
      {t('form.did-you-mean', { email: suggestion })}
    </button>
  )
}

/** The account's address beside a new password, for people and password managers; nothing where it is not known. */
export function KnownEmailField({ id, email }: { id: string; email: string | null | undefined }) {
  const { t } = useI18n()
  const isHydrated = useHydrated()
  // A prerendered page keeps its place, so that nothing moves when the address is known.
  if (!email && isHydrated) return null
  return (
    <TextField
      id={id}
      label={t('label.email')}
      type="email"
      name="account"
      autoComplete="username"
      value={email ?? ''}
      readOnly
    />
  )
}
