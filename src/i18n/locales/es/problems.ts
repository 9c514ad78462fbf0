import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'Revisa lo que has escrito e inténtalo de nuevo.',
  'problem.bad-request': 'No se ha entendido la solicitud. Revisa lo que has escrito e inténtalo de nuevo.',
  'problem.invalid-credentials':
    'Ese correo y esa contraseña no coinciden. Revisa los dos e inténtalo de nuevo, o restablece tu contraseña.',
  'problem.approval-pending': 'Tu cuenta espera la aprobación de un administrador.',
  'problem.registration-rejected': 'Tu registro no se aprobó.',
  'problem.access-revoked': 'Tu acceso se ha revocado.',
  'problem.email-not-verified':
    'Tu correo electrónico aún no se ha verificado. El enlace está en el mensaje que te enviamos.',
  'problem.wrong-access-code': 'Ese código de acceso no es válido. Cópialo de tu correo de invitación.',
  'problem.unauthenticated': 'Tu sesión ha terminado. Inicia sesión e inténtalo de nuevo.',
  'problem.forbidden': 'No tienes permiso para hacer eso. Consulta al propietario de tu organización.',
  'problem.not-found': 'No hemos encontrado lo que pedías. Revisa la dirección e inténtalo de nuevo.',
  'problem.conflict': 'Esto se ha cambiado mientras tanto en otro lugar. Mira el estado actual e inténtalo de nuevo.',
  'problem.link-invalid': 'Este enlace no es válido.',
  'problem.link-expired': 'Este enlace ha caducado.',
  'problem.link-used': 'Este enlace ya se ha usado.',
  'problem.link-superseded': 'Este enlace se ha sustituido por otro más reciente.',
  'problem.link-gone': 'Este enlace ha caducado o ya se ha usado.',
  'problem.throttled': 'Demasiados intentos. Espera un momento e inténtalo de nuevo.',
  'problem.server-error': 'Algo ha ido mal por nuestra parte. Inténtalo de nuevo.',
  'problem.unavailable': 'El servicio no está disponible ahora. Inténtalo en un momento.',
  'problem.unreadable': 'Hemos recibido una respuesta que no hemos podido leer. Inténtalo de nuevo.',
  'problem.network': 'No hemos podido conectar con el servicio. Revisa tu conexión e inténtalo de nuevo.',
  'problem.timeout': 'El servicio ha tardado demasiado en responder. Inténtalo de nuevo.',
  'problem.cookies-blocked':
    'Tus datos son correctos, pero este navegador no ha conservado la sesión. Permite las cookies para este sitio e inténtalo de nuevo.',
  'problem.kept': 'Lo que has escrito sigue aquí.',
  'problem.reference': 'Referencia: {instance}',
  'problem.wait-over': 'La espera ha terminado. Ya puedes intentarlo de nuevo.',
  'problem.wait-seconds':
    'Demasiados intentos. Podrás intentarlo de nuevo en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'problem.wait-minutes':
    'Demasiados intentos. Podrás intentarlo de nuevo en {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}.',
}
