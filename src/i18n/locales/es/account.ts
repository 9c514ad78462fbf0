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
  'check-email.sent-to': 'Hemos enviado un mensaje a',
  'check-email.sign-up': 'Ábrelo y sigue su enlace para continuar. El enlace sirve una sola vez, durante 24 horas.',
  'check-email.forgot':
    'Si hay una cuenta con esta dirección, encontrarás allí un enlace para elegir una nueva contraseña. Sirve una sola vez, durante 1 hora.',
  'check-email.spam': '¿No hay nada? Puede tardar un minuto. Mira también en la carpeta de spam.',
  'check-email.resend': 'Reenviar correo',
  'check-email.resent': 'Enviado de nuevo. Solo sirve el enlace más reciente.',
  'check-email.wait': 'Podrás reenviarlo en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'check-email.ready': 'Ya puedes reenviar el correo.',
  'check-email.different': 'Usar otro correo',

  'refused.link-expired': 'Este enlace ha caducado',
  'refused.link-used': 'Este enlace ya se ha usado',
  'refused.link-superseded': 'Este enlace se ha sustituido por otro más reciente',
  'refused.link-invalid': 'Este enlace no es válido',
  'refused.link-gone': 'Este enlace ha caducado o ya se ha usado',
  'refused.link-expired.why': 'Por tu seguridad, los enlaces de nuestros correos solo sirven un tiempo.',
  'refused.link-used.why': 'Cada enlace sirve una sola vez. Si fuiste tú, puedes iniciar sesión sin más.',
  'refused.link-superseded.why':
    'Después de este te enviamos un enlace más reciente. Abre el último correo o pide otro enlace aquí.',
  'refused.link-invalid.why':
    'Puede que se haya perdido parte de la dirección. Copia el enlace completo del correo o pide uno nuevo aquí.',
  'refused.link-gone.why': 'Cada enlace sirve una sola vez y solo por un tiempo.',
  'refused.new-link': 'Enviar un enlace nuevo',

  'frame.konnect-line': 'Una sola entrada para todos tus gateways, servicios y rutas.',
  'frame.portal-line': 'Encuentra una API, lee cómo funciona y empieza a crear.',
  'notice.password-created':
    'Tu contraseña está lista. Podrás iniciar sesión en cuanto se apruebe tu cuenta; algunos portales la aprueban al momento.',
  'notice.verified': 'Tu correo electrónico está verificado. Inicia sesión para continuar.',
  'notice.password-saved': 'Tu nueva contraseña está guardada. Inicia sesión con ella.',
  'notice.signed-out': 'Has cerrado sesión.',
  'notice.session-ended': 'Tu sesión ha terminado. Inicia sesión para seguir donde estabas.',

  'sso.denied':
    'Tu proveedor de identidad no te dio acceso, o te detuviste allí. Inténtalo de nuevo o elige otra forma.',
  'sso.unavailable': 'El inicio de sesión único no está disponible ahora. Inténtalo en un momento o elige otra forma.',
  'sso.interrupted': 'El inicio de sesión único se interrumpió antes de completarse. Inténtalo de nuevo.',
  'sso.no-session':
    'Has vuelto del inicio de sesión único, pero no hay sesión en este navegador. Si bloqueas las cookies, permítelas para este sitio e inténtalo de nuevo.',
  'sso.loop':
    'El inicio de sesión único terminó varias veces sin sesión, así que lo hemos detenido. Permite las cookies para este sitio e inténtalo de nuevo.',
  'sso.failed': 'El inicio de sesión único no ha funcionado esta vez. Inténtalo de nuevo o elige otra forma.',
  'sso.leaving': 'Te llevamos a tu proveedor de identidad…',
  'sso.returning': 'Completando el inicio de sesión…',
  'menu.account': 'Cuenta, {name}',
  'screen.site': 'Konnect Access',
  'screen.try-again': 'Reintentar',
  'screen.loading': 'Cargando…',
  'not-found.title': 'Página no encontrada',
  'not-found.text':
    'Esta dirección no lleva a ninguna parte. Puede que esté mal escrita o que la página se haya movido.',
  'not-found.home': 'Ir a la página de inicio',
  'failed.title': 'Algo ha ido mal',
  'failed.text':
    'Esta página ha dejado de funcionar. No es culpa tuya. Inténtalo de nuevo; si vuelve a ocurrir, regresa un poco más tarde.',
  'failed.offline': 'No tienes conexión',
  'failed.offline.text':
    'Esta página no se pudo cargar sin red. Continuará por sí sola cuando vuelvas a tener conexión.',
  'config.title': 'Este sitio no está bien configurado',
  'config.key': 'El valor de configuración «{key}» no es válido.',
  'config.unreadable': 'No se puede leer la configuración.',
  'config.help': 'Si gestionas este sitio, corrige su configuración. Si estás de visita, vuelve más tarde.',
  'offline.notice': 'No tienes conexión. Lo que has escrito se conserva.',
}
