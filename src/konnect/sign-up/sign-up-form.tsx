import * as z from 'zod/mini'
import { ApiProblem, isProblem } from '../../api/api-problem'
import { useAppConfig, useSignUpMode } from '../../config/config-context'
import { geo } from '../../contract/geo'
import { organizationName, registerUser } from '../../contract/konnect-account'
import { AccountForm } from '../../forms/account-form'
import { EmailField, emailFieldSpec } from '../../forms/email-field'
import {
  draftFieldNames,
  type InputValues,
  type ParsedValues,
  pickNonEmpty,
  trimmedText,
} from '../../forms/form-fields'
import { NewPasswordField, newPasswordFieldSpec } from '../../forms/new-password-field'
import { useAccountForm } from '../../forms/use-account-form'
import { useI18n } from '../../i18n/i18n-context'
import type { I18n } from '../../i18n/load-i18n'
import { useRealmContext } from '../../session/realm-context'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'

/** Half of what `fullName` may hold on the wire, the space between them counted. */
const firstName = trimmedText(z.string().check(z.minLength(1), z.maxLength(127)))
const lastName = trimmedText(z.string().check(z.minLength(1), z.maxLength(128)))
const organization = trimmedText(organizationName)
/** '' when the person did not choose: it is never guessed. */
const region = z.enum([...geo.options, ''])
const accessCode = trimmedText(z.string().check(z.minLength(1)))

/** The access code only where one is needed, the region only where there is a choice. */
function signUpFields(t: I18n['t'], { withCode, withRegion }: { withCode: boolean; withRegion: boolean }) {
  return {
    email: emailFieldSpec(t),
    firstName: {
      label: t('shared.label.firstName'),
      missing: t('shared.missing.firstName'),
      invalid: t('shared.invalid.firstName'),
      schema: firstName,
      wireName: 'fullName',
      inDraft: true,
    },
    lastName: {
      label: t('shared.label.lastName'),
      missing: t('shared.missing.lastName'),
      invalid: t('shared.invalid.lastName'),
      schema: lastName,
      inDraft: true,
    },
    organization: {
      label: t('shared.label.organization'),
      missing: t('shared.missing.organization'),
      invalid: t('shared.invalid.organization'),
      schema: organization,
      inDraft: true,
    },
    ...(withRegion && {
      region: {
        label: t('shared.label.region'),
        missing: t('shared.missing.region'),
        invalid: t('shared.invalid.region'),
        schema: region,
        wireName: 'defaultRegion',
        inDraft: true,
      },
    }),
    newPassword: { ...newPasswordFieldSpec(t), label: t('shared.label.password') },
    ...(withCode && {
      accessCode: {
        label: t('shared.label.accessCode'),
        missing: t('shared.missing.accessCode'),
        invalid: t('shared.invalid.accessCode'),
        refused: t('konnect.signUp.code.wrong'),
        schema: accessCode,
        wireName: 'registrationCode',
      },
    }),
  }
}

export type SignUpValues = ParsedValues<ReturnType<typeof signUpFields>>

function toRequestBody({ email, firstName, lastName, organization, newPassword, accessCode, region }: SignUpValues) {
  return {
    email,
    fullName: `${firstName} ${lastName}`,
    organization,
    password: newPassword,
    ...(region && { defaultRegion: region }),
    ...(accessCode && { registrationCode: accessCode }),
  }
}

/** The API refuses an access code with a plain 403, not at its field. */
function toAccessCodeError(error: unknown): unknown {
  if (!isProblem(error, 'wrong-access-code')) return error
  return new ApiProblem({ ...error.problem, fields: [{ field: 'registrationCode', reason: '' }] })
}

interface Props {
  initialValues: InputValues
  /** `kept`: what may survive a reload. `retryAfterMs`: the server's `Retry-After`. */
  onSent: (values: SignUpValues, kept: Record<string, string>, retryAfterMs: number | undefined) => Promise<unknown>
}

/** Signs up. The answer is the same for an address that has an account. */
export function SignUpForm({ initialValues, onSent }: Props) {
  const { t } = useI18n()
  const { client } = useRealmContext()
  const { regions } = useAppConfig()
  const withCode = useSignUpMode() === 'access-code'
  const withRegion = regions.length > 1
  const fields = signUpFields(t, { withCode, withRegion })

  async function signUp(values: SignUpValues, signal: AbortSignal) {
    const answer = await client
      .request(registerUser, { body: toRequestBody(values) }, signal)
      .catch((error: unknown) => {
        throw withCode ? toAccessCodeError(error) : error
      })
    await onSent(values, pickNonEmpty(draftFieldNames(fields), values), answer.retryAfterMs)
  }

  const form = useAccountForm({ id: 'konnect-sign-up', fields, initialValues, onSubmit: signUp })
  return (
    <AccountForm form={form} submitLabel={t('konnect.signUp.submit')}>
      <EmailField {...form.field('email')} />
      <div className="field-row">
        <TextField {...form.field('firstName')} autoComplete="given-name" required />
        <TextField {...form.field('lastName')} autoComplete="family-name" required />
      </div>
      <TextField {...form.field('organization')} autoComplete="organization" required />
      {withRegion && (
        <SelectField {...form.field('region')} help={t('konnect.signUp.region.help')}>
          <option value="">{t('konnect.signUp.region.none')}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {t(`konnect.signUp.region.${region}`)}
            </option>
          ))}
        </SelectField>
      )}
      <NewPasswordField {...form.field('newPassword')} />
      {withCode && (
        <TextField
          {...form.field('accessCode')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          help={t('konnect.signUp.code.help')}
        />
      )}
    </AccountForm>
  )
}
