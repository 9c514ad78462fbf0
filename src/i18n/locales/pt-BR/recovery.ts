import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Esqueceu sua senha?',
  'forgot.lead': 'Digite o e-mail da sua conta. Enviaremos um link para escolher uma nova senha.',
  'forgot.submit': 'Recuperar senha',
  'forgot.back': 'Voltar ao login',
  'reset.title': 'Escolha uma nova senha',
  'reset.lead': 'Ao salvar, todas as outras sessões da sua conta terminam.',
  'reset.submit': 'Salvar',
}
