import { normalizeEmail, email, findInvalidEmailCharacter } from '../contract/fields'
import { useI18n } from '../i18n/i18n-context'
import type { I18n } from '../i18n/load-i18n'
import { linkClass } from '../ui/button'
import { useAnnounce } from '../ui/live-regions'
import { TextField, type TextFieldProps } from '../ui/text-field'
import { suggestEmail } from './email-suggestion'
import { cleaned, type FieldSpec } from './form-fields'
import { useFormMethods } from './account-form'

/** An address as typed or pasted into a form: cleaned, then the contract's rule. */
export const emailInput = cleaned(normalizeEmail, email)

export function emailFieldSpec(t: I18n['t']) {
  return {
    label: t('shared.label.email'),
    missing: t('shared.missing.email'),
    invalid(value) {
      const character = findInvalidEmailCharacter(value)
      return character === undefined ? t('shared.invalid.email') : t('shared.invalid.email.character', { character })
    },
    schema: emailInput,
    inDraft: true,
  } satisfies FieldSpec
}

/** The account's address, as password managers and phones' keyboards want it, with a correction on offer. */
export function EmailField(field: TextFieldProps & { name: string }) {
  return (
    <TextField
      {...field}
      type="email"
      autoComplete="username"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      required
      help={<EmailSuggestion name={field.name} />}
    />
  )
}

/** Offers a correction of a well-known domain's near miss; never forces it. */
function EmailSuggestion({ name }: { name: string }) {
  const { t } = useI18n()
  const announce = useAnnounce()
  const { watch, getFieldState, setValue, setFocus } = useFormMethods()
  const suggestion = suggestEmail(watch(name) ?? '')
  if (!suggestion || getFieldState(name).error) return null

  function accept(email: string) {
    setValue(name, email, { shouldDirty: true })
    // The button disappears with the suggestion, and the focus would be lost.
    setFocus(name)
    announce(email)
  }

  return (
    <button type="button" className={linkClass('inline')} onClick={() => accept(suggestion)}>
      {t('shared.didYouMean', { email: suggestion })}
    </button>
  )
}
