import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Naar de inhoud',
  'ui.errors': 'Controleer {count, plural, one {# veld} other {# velden}}',
  'ui.theme': 'Thema',
  'ui.theme.light': 'Licht',
  'ui.theme.dark': 'Donker',
  'ui.theme.system': 'Systeem',
  'ui.language': 'Taal',
  'ui.language.failed': 'Deze taal kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
  'ui.loading': 'Laden',
  'password.show': 'Wachtwoord tonen',
  'password.requirements': 'Eisen aan je wachtwoord',
  'password.met': 'voldaan',
  'password.not-met': 'niet voldaan',
}
