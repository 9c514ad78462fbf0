import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': '¿Has olvidado tu contraseña?',
  'forgot.lead':
    'Escribe el correo electrónico de tu cuenta. Te enviaremos un enlace para elegir una nueva contraseña.',
  'forgot.submit': 'Recuperar contraseña',
  'forgot.back': 'Volver al inicio de sesión',
  'reset.title': 'Elige una nueva contraseña',
  'reset.lead': 'Al guardarla, terminan todas las demás sesiones de tu cuenta.',
  'reset.submit': 'Guardar',
}
