import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Ves al contingut',
  'ui.errors': 'Revisa {count, plural, one {# camp} many {# camps} other {# camps}}',
  'ui.theme': 'Tema',
  'ui.theme.light': 'Clar',
  'ui.theme.dark': 'Fosc',
  'ui.theme.system': 'Sistema',
  'ui.language': 'Idioma',
  'ui.language.failed': 'No s’ha pogut carregar aquest idioma. Revisa la connexió i torna-ho a provar.',
  'ui.loading': 'S’està carregant',
  'password.show': 'Mostra la contrasenya',
  'password.requirements': 'La teva contrasenya necessita',
  'password.met': 'complert',
  'password.not-met': 'no complert',
}
