import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Przejdź do treści',
  'ui.errors': 'Sprawdź {count, plural, one {# pole} few {# pola} many {# pól} other {# pola}}',
  'ui.theme': 'Motyw',
  'ui.theme.light': 'Jasny',
  'ui.theme.dark': 'Ciemny',
  'ui.theme.system': 'Systemowy',
  'ui.language': 'Język',
  'ui.language.failed': 'Nie udało się wczytać tego języka. Sprawdź połączenie i spróbuj ponownie.',
  'ui.loading': 'Wczytywanie',
  'password.show': 'Pokaż hasło',
  'password.requirements': 'Wymagania dotyczące hasła',
  'password.met': 'spełnione',
  'password.not-met': 'niespełnione',
}
