import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'Correo electrónico',
  'label.username': 'Correo electrónico',
  'label.password': 'Contraseña',
  'label.newPassword': 'Nueva contraseña',
  'label.oldPassword': 'Contraseña actual',
  'label.fullName': 'Nombre completo',
  'label.firstName': 'Nombre',
  'label.lastName': 'Apellidos',
  'label.organization': 'Nombre de la organización',
  'label.accessCode': 'Código de acceso',
  'label.region': 'Región',

  'missing.email': 'Escribe tu correo electrónico.',
  'missing.username': 'Escribe tu correo electrónico.',
  'missing.password': 'Escribe tu contraseña.',
  'missing.newPassword': 'Elige una contraseña.',
  'missing.oldPassword': 'Escribe tu contraseña actual.',
  'missing.fullName': 'Escribe tu nombre completo.',
  'missing.firstName': 'Escribe tu nombre.',
  'missing.lastName': 'Escribe tus apellidos.',
  'missing.organization': 'Escribe el nombre de tu organización.',
  'missing.accessCode': 'Escribe el código de acceso de tu correo de invitación.',
  'missing.region': 'Elige una región.',

  'invalid.email': 'Escribe un correo electrónico como nombre@example.com.',
  'invalid.username': 'Escribe un correo electrónico como nombre@example.com.',
  'invalid.email.character': 'Usa una dirección sin «{character}» antes de la @.',
  'invalid.password': 'Revisa tu contraseña.',
  'invalid.newPassword': 'Elige una contraseña que cumpla todos los requisitos.',
  'invalid.oldPassword': 'Revisa tu contraseña actual.',
  'invalid.fullName': 'Usa como máximo 256 caracteres para tu nombre completo.',
  'invalid.firstName': 'Usa como máximo 127 caracteres para tu nombre.',
  'invalid.lastName': 'Usa como máximo 128 caracteres para tus apellidos.',
  'invalid.organization': 'Usa como máximo 256 caracteres para el nombre de la organización.',
  'invalid.accessCode': 'Revisa el código de acceso en tu correo de invitación.',
  'invalid.region': 'Elige una de las regiones.',

  'password.length': 'Al menos {count} caracteres',
  'password.classes':
    'Al menos {count, plural, one {# de} many {# de} other {# de}} estos tipos: minúscula, mayúscula, carácter especial',
  'password.too-long': 'Como máximo {count} caracteres',
  'form.did-you-mean': '¿Querías decir {email}?',

  'check-email.title': 'Revisa tu correo',
  'check-email.inbox': 'Mira en la bandeja de entrada de',
  'check-email.sign-up':
    'Abre nuestro mensaje y sigue su enlace para continuar. El enlace sirve una sola vez, durante 24 horas.',
  'check-email.forgot':
    'Si hay una cuenta con esta dirección, encontrarás allí nuestro mensaje con un enlace para elegir una nueva contraseña. El enlace sirve una sola vez, durante 1 hora.',
  'check-email.spam': '¿No hay nada? Puede tardar un minuto. Mira también en la carpeta de spam.',
  'check-email.resend': 'Reenviar correo',
  'check-email.resent': 'Enviado de nuevo. Solo sirve el enlace más reciente.',
  'check-email.wait':
    'Podrás volver a pedirlo en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'check-email.ready': 'Ya puedes volver a pedir el correo.',
  'check-email.different': 'Usar otro correo',

  'legal.agree': 'Al crear una cuenta, aceptas lo siguiente:',
  'legal.terms': 'Condiciones del servicio',
  'legal.privacy': 'Política de privacidad',

  'frame.konnect-line': 'Una sola entrada para todos tus gateways, servicios y rutas.',
  'frame.portal-line': 'Encuentra una API, lee cómo funciona y empieza a crear.',
  'notice.password-created':
    'Tu contraseña está lista. Podrás iniciar sesión en cuanto se apruebe tu cuenta; algunos portales la aprueban al momento.',
  'notice.verified': 'Tu correo electrónico está verificado. Inicia sesión para continuar.',
  'notice.password-saved': 'Tu nueva contraseña está guardada. Inicia sesión con ella.',
  'notice.signed-out': 'Has cerrado sesión.',
  'notice.session-ended': 'Tu sesión ha terminado. Inicia sesión para seguir donde estabas.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Reintentar',
  'screen.loading': 'Cargando…',
  'offline.notice': 'No tienes conexión. Revisa tu red.',
}
