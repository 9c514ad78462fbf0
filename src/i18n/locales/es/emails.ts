import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Hola, {name}:',
  'email.hello.nobody': 'Hola:',
  'email.link-in-full': 'Si el botón no funciona, copia esta dirección en tu navegador:',
  'email.why': 'Por qué recibes este correo: {reason}',
  'email.log-in': 'Iniciar sesión',
  'email.sign-in': 'Iniciar sesión',
  'email.forgot': 'Restablecer tu contraseña',

  'developer-verify.subject': 'Verifica tu correo electrónico para {portal}',
  'developer-verify.intro':
    'Gracias por registrarte en {portal}. Sigue el enlace para verificar tu correo electrónico y crear una contraseña. Sirve una sola vez, durante 24 horas.',
  'developer-verify.approved':
    'Este portal aprueba los registros al momento: podrás iniciar sesión en cuanto hayas creado tu contraseña.',
  'developer-verify.pending':
    'Un administrador de {portal} revisa cada registro. Puedes crear tu contraseña ahora; te enviaremos un correo cuando se apruebe.',
  'developer-verify.action': 'Verificar correo y crear contraseña',
  'developer-verify.reason':
    'alguien se registró en {portal} con esta dirección. Si no fuiste tú, puedes ignorar este correo.',

  'developer-known.subject': 'Ya te has registrado en {portal}',
  'developer-known.status': 'Ya te has registrado en {portal}. El estado de tu registro es: {status}.',
  'developer-known.status.pending': 'Pendiente',
  'developer-known.status.approved': 'Aprobado',
  'developer-known.status.rejected': 'Rechazado',
  'developer-known.status.revoked': 'Revocado',
  'developer-known.next.pending':
    'Un administrador aún tiene que revisar tu registro. Hasta entonces no hay nada que hacer; te enviaremos un correo cuando se apruebe.',
  'developer-known.next.approved':
    'Puedes iniciar sesión con tu correo electrónico y tu contraseña. Si has olvidado la contraseña, pide otra en la página de inicio de sesión.',
  'developer-known.next.approved-unfinished': 'Podrás iniciar sesión en cuanto hayas creado tu contraseña.',
  'developer-known.next.rejected':
    'Un administrador ha rechazado tu registro. Para registrarte de nuevo, pide antes a un administrador de {portal} que lo elimine.',
  'developer-known.next.revoked':
    'Un administrador ha revocado tu acceso. Para recuperarlo, contacta con un administrador de {portal}.',
  'developer-known.fresh':
    'No has terminado de configurar tu cuenta. Sigue este enlace nuevo para verificar tu correo electrónico y crear una contraseña; sustituye a los anteriores y sirve una sola vez, durante 24 horas.',
  'developer-known.reason':
    'alguien se registró en {portal} con esta dirección, que ya se conoce allí. Tu registro no ha cambiado.',

  'developer-approved.subject': 'Tu acceso a {portal} está aprobado',
  'developer-approved.intro': 'Un administrador ha aprobado tu acceso a {portal}. Ya puedes iniciar sesión.',
  'developer-approved.unfinished':
    'Un administrador ha aprobado tu acceso a {portal}. Antes de iniciar sesión, crea tu contraseña: usa el enlace del correo que recibiste al registrarte o regístrate de nuevo para obtener otro.',
  'developer-approved.register': 'Obtener un enlace nuevo',
  'developer-approved.reason': 'te registraste en {portal}.',

  'password-reset.subject': 'Elige una nueva contraseña para {place}',
  'password-reset.intro':
    'Sigue el enlace para elegir una nueva contraseña para {place}. Sirve una sola vez, durante 1 hora. Hasta entonces, tu contraseña sigue igual.',
  'password-reset.action': 'Elegir una nueva contraseña',
  'password-reset.reason':
    'alguien pidió una nueva contraseña para tu cuenta en {place}. Si no fuiste tú, puedes ignorar este correo.',

  'password-changed.subject': 'Tu contraseña de {place} ha cambiado',
  'password-changed.intro': 'La contraseña de tu cuenta en {place} ha cambiado y se han cerrado tus demás sesiones.',
  'password-changed.not-you': 'Si no fuiste tú, restablece tu contraseña ahora.',
  'password-changed.reason': 'tienes una cuenta en {place} y te avisamos de cada cambio de su contraseña.',

  'konnect-welcome.subject': 'Te damos la bienvenida a Konnect: verifica tu correo',
  'konnect-welcome.intro':
    'Gracias por registrarte. Sigue el enlace para verificar tu cuenta. Sirve una sola vez, durante 24 horas.',
  'konnect-welcome.trial': 'Tus 30 días gratis de Konnect Plus empiezan cuando inicies sesión por primera vez.',
  'konnect-welcome.action': 'Verificar tu cuenta',
  'konnect-welcome.reason':
    'alguien se registró en Konnect con esta dirección. Si no fuiste tú, puedes ignorar este correo.',

  'konnect-known.subject': 'Ya tienes una cuenta de Konnect',
  'konnect-known.intro':
    'Alguien se registró en Konnect con esta dirección, pero ya tienes una cuenta. No ha cambiado nada.',
  'konnect-known.next': 'Inicia sesión con tu contraseña. Si la has olvidado, puedes restablecerla.',
  'konnect-known.reason': 'esta dirección tiene una cuenta en Konnect.',

  'konnect-invitation.subject': 'Tu invitación a Konnect',
  'konnect-invitation.intro':
    'Tienes una invitación para registrarte en Konnect con {organization}. Escribe este código de acceso al registrarte:',
  'konnect-invitation.code': 'Código de acceso: {code}',
  'konnect-invitation.action': 'Registrarse en Konnect',
  'konnect-invitation.reason': 'Kong invitó a esta dirección a Konnect.',

  'konnect-invited-welcome.subject': 'Te damos la bienvenida a Konnect: elige tu contraseña',
  'konnect-invited-welcome.intro':
    'Se ha creado para ti una cuenta de Konnect en {organization}. Sigue el enlace para verificarla y elegir tu propia contraseña. Sirve una sola vez, durante 7 días.',
  'konnect-invited-welcome.action': 'Elegir tu contraseña',
  'konnect-invited-welcome.reason': 'se ha creado una cuenta para esta dirección.',

  'trial-notice.subject': 'Tu prueba de Konnect Plus termina en tres días',
  'trial-notice.intro': 'La prueba de Konnect Plus de {organization} termina el {date} (UTC).',
  'trial-notice.choice': 'Elige cómo continuar: con una suscripción de pago a Konnect Plus o cambiando a Konnect Free.',
  'trial-notice.action': 'Elige tu plan',
  'trial-notice.reason': 'figuras como propietario de {organization} en Konnect.',
}
