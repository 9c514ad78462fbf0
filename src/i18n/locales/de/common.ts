import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Zum Inhalt springen',
  'ui.errors': 'Bitte prüfen Sie {count, plural, one {# Feld} other {# Felder}}',
  'ui.theme': 'Design',
  'ui.theme.light': 'Hell',
  'ui.theme.dark': 'Dunkel',
  'ui.theme.system': 'System',
  'ui.language': 'Sprache',
  'ui.language.failed':
    'Diese Sprache konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'ui.loading': 'Wird geladen',
  'password.show': 'Passwort anzeigen',
  'password.requirements': 'Ihr Passwort braucht',
  'password.met': 'erfüllt',
  'password.not-met': 'nicht erfüllt',
}
