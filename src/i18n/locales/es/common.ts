import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Ir al contenido',
  'ui.errors': 'Revisa {count, plural, one {# campo} many {# campos} other {# campos}}',
  'ui.theme': 'Tema',
  'ui.theme.light': 'Claro',
  'ui.theme.dark': 'Oscuro',
  'ui.theme.system': 'Sistema',
  'ui.language': 'Idioma',
  'ui.language.failed': 'No se ha podido cargar este idioma. Revisa tu conexión e inténtalo de nuevo.',
  'ui.loading': 'Cargando',
  'password.show': 'Mostrar contraseña',
  'password.requirements': 'Tu contraseña necesita',
  'password.met': 'cumplido',
  'password.not-met': 'no cumplido',
}
