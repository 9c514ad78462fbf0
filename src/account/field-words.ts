import { refusedInEmail } from '../contract/fields'
import type { I18n } from '../i18n/load-i18n'

/** Names of form fields; `username` is the e-mail on sign-in, so that names differ between sign-in and sign-up. */
export const fieldNames = [
  'email',
  'username',
  'password',
  'newPassword',
  'oldPassword',
  'fullName',
  'firstName',
  'lastName',
  'organization',
  'accessCode',
  'region',
] as const
export type FieldName = (typeof fieldNames)[number]

export function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name)
}

/** What to say about a value that the form's schema refuses. */
export function fieldWords(t: I18n['t'], name: FieldName, value: string): string {
  if (value.trim() === '') return t(`missing.${name}`)
  const character = name === 'email' || name === 'username' ? refusedInEmail(value) : undefined
  return character === undefined ? t(`invalid.${name}`) : t('invalid.email.character', { character })
}
