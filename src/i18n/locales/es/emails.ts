import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Hola, {name}:',
  'email.shared.hello.nobody': 'Hola:',
  'email.shared.linkInFull': 'Si el botón no funciona, copia esta dirección en tu navegador:',
  'email.shared.why': 'Por qué recibes este correo: {reason}',
  'email.shared.logIn': 'Iniciar sesión',
  'email.shared.signIn': 'Iniciar sesión',
  'email.shared.forgot': 'Restablecer tu contraseña',

  'email.developer-verify.subject': 'Verifica tu correo electrónico para {portal}',
  'email.developer-verify.intro':
    'Gracias por registrarte en {portal}. Sigue el enlace para verificar tu correo electrónico y crear una contraseña. Sirve una sola vez, durante 24 horas.',
  'email.developer-verify.approved':
    'Este portal aprueba los registros al momento: podrás iniciar sesión en cuanto hayas creado tu contraseña.',
  'email.developer-verify.pending':
    'Un administrador de {portal} revisa cada registro. Puedes crear tu contraseña ahora; te enviaremos un correo cuando se apruebe.',
  'email.developer-verify.action': 'Verificar correo y crear contraseña',
  'email.developer-verify.reason':
    'alguien se registró en {portal} con esta dirección. Si no fuiste tú, puedes ignorar este correo.',

  'email.developer-known.subject': 'Ya te has registrado en {portal}',
  'email.developer-known.status': 'Ya te has registrado en {portal}. El estado de tu registro es: {status}.',
  'email.developer-known.status.pending': 'Pendiente',
  'email.developer-known.status.approved': 'Aprobado',
  'email.developer-known.status.rejected': 'Rechazado',
  'email.developer-known.status.revoked': 'Revocado',
  'email.developer-known.next.pending':
    'Un administrador aún tiene que revisar tu registro. Hasta entonces no hay nada que hacer; te enviaremos un correo cuando se apruebe.',
  'email.developer-known.next.approved':
    'Puedes iniciar sesión con tu correo electrónico y tu contraseña. Si has olvidado la contraseña, pide otra en la página de inicio de sesión.',
  'email.developer-known.next.approved-unfinished': 'Podrás iniciar sesión en cuanto hayas creado tu contraseña.',
  'email.developer-known.next.rejected':
    'Un administrador ha rechazado tu registro. Para registrarte de nuevo, pide antes a un administrador de {portal} que lo elimine.',
  'email.developer-known.next.revoked':
    'Un administrador ha revocado tu acceso. Para recuperarlo, contacta con un administrador de {portal}.',
  'email.developer-known.fresh':
    'No has terminado de configurar tu cuenta. Sigue este enlace nuevo para verificar tu correo electrónico y crear una contraseña; sustituye a los anteriores y sirve una sola vez, durante 24 horas.',
  'email.developer-known.reason':
    'alguien se registró en {portal} con esta dirección, que ya se conoce allí. Tu registro no ha cambiado.',

  'email.developer-approved.subject': 'Tu acceso a {portal} está aprobado',
  'email.developer-approved.intro': 'Un administrador ha aprobado tu acceso a {portal}. Ya puedes iniciar sesión.',
  'email.developer-approved.unfinished':
    'Un administrador ha aprobado tu acceso a {portal}. Antes de iniciar sesión, crea tu contraseña: usa el enlace del correo que recibiste al registrarte o regístrate de nuevo para obtener otro.',
  'email.developer-approved.register': 'Obtener un enlace nuevo',
  'email.developer-approved.reason': 'te registraste en {portal}.',

  'email.password-reset.subject': 'Elige una nueva contraseña para {place}',
  'email.password-reset.intro':
    'Sigue el enlace para elegir una nueva contraseña para {place}. Sirve una sola vez, durante 1 hora. Hasta entonces, tu contraseña sigue igual.',
  'email.password-reset.action': 'Elegir una nueva contraseña',
  'email.password-reset.reason':
    'alguien pidió una nueva contraseña para tu cuenta en {place}. Si no fuiste tú, puedes ignorar este correo.',

  'email.password-changed.subject': 'Tu contraseña de {place} ha cambiado',
  'email.password-changed.intro':
    'La contraseña de tu cuenta en {place} ha cambiado y se han cerrado tus demás sesiones.',
  'email.password-changed.notYou': 'Si no fuiste tú, restablece tu contraseña ahora.',
  'email.password-changed.reason': 'tienes una cuenta en {place} y te avisamos de cada cambio de su contraseña.',

  'email.konnect-welcome.subject': 'Te damos la bienvenida a Konnect: verifica tu correo',
  'email.konnect-welcome.intro':
    'Gracias por registrarte. Sigue el enlace para verificar tu cuenta. Sirve una sola vez, durante 24 horas.',
  'email.konnect-welcome.trial': 'Tus 30 días gratis de Konnect Plus empiezan cuando inicies sesión por primera vez.',
  'email.konnect-welcome.action': 'Verificar tu cuenta',
  'email.konnect-welcome.reason':
    'alguien se registró en Konnect con esta dirección. Si no fuiste tú, puedes ignorar este correo.',

  'email.konnect-known.subject': 'Ya tienes una cuenta de Konnect',
  'email.konnect-known.intro':
    'Alguien se registró en Konnect con esta dirección, pero ya tienes una cuenta. No ha cambiado nada.',
  'email.konnect-known.next': 'Inicia sesión con tu contraseña. Si la has olvidado, puedes restablecerla.',
  'email.konnect-known.reason': 'esta dirección tiene una cuenta en Konnect.',

  'email.konnect-invitation.subject': 'Tu invitación a Konnect',
  'email.konnect-invitation.intro':
    'Tienes una invitación para registrarte en Konnect con {organization}. Escribe este código de acceso al registrarte:',
  'email.konnect-invitation.code': 'Código de acceso: {code}',
  'email.konnect-invitation.action': 'Registrarse en Konnect',
  'email.konnect-invitation.reason': 'Kong invitó a esta dirección a Konnect.',

  'email.konnect-invited-welcome.subject': 'Te damos la bienvenida a Konnect: elige tu contraseña',
  'email.konnect-invited-welcome.intro':
    'Se ha creado para ti una cuenta de Konnect en {organization}. Sigue el enlace para verificarla y elegir tu propia contraseña. Sirve una sola vez, durante 7 días.',
  'email.konnect-invited-welcome.action': 'Elegir tu contraseña',
  'email.konnect-invited-welcome.reason': 'se ha creado una cuenta para esta dirección.',

  'email.trial-notice.subject': 'Tu prueba de Konnect Plus termina en tres días',
  'email.trial-notice.intro': 'La prueba de Konnect Plus de {organization} termina el {date} (UTC).',
  'email.trial-notice.choice':
    'Elige cómo continuar: con una suscripción de pago a Konnect Plus o cambiando a Konnect Free.',
  'email.trial-notice.action': 'Elige tu plan',
  'email.trial-notice.reason': 'figuras como propietario de {organization} en Konnect.',
}
