import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Vai al contenuto',
  'ui.errors': 'Controlla {count, plural, one {# campo} many {# campi} other {# campi}}',
  'ui.theme': 'Tema',
  'ui.theme.light': 'Chiaro',
  'ui.theme.dark': 'Scuro',
  'ui.theme.system': 'Sistema',
  'ui.language': 'Lingua',
  'ui.language.failed': 'Impossibile caricare questa lingua. Controlla la connessione e riprova.',
  'ui.loading': 'Caricamento',
  'password.show': 'Mostra password',
  'password.requirements': 'Requisiti della password',
  'password.met': 'soddisfatto',
  'password.not-met': 'non soddisfatto',
}
