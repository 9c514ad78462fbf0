import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'Ir para o conteúdo',
  'ui.errors': 'Confira {count, plural, one {# campo} many {# campos} other {# campos}}',
  'ui.theme': 'Tema',
  'ui.theme.light': 'Claro',
  'ui.theme.dark': 'Escuro',
  'ui.theme.system': 'Sistema',
  'ui.language': 'Idioma',
  'ui.language.failed': 'Não foi possível carregar este idioma. Confira sua conexão e tente de novo.',
  'ui.loading': 'Carregando',
  'password.show': 'Mostrar senha',
  'password.requirements': 'Sua senha precisa de',
  'password.met': 'atendido',
  'password.not-met': 'não atendido',
}
