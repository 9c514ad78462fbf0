import type { Words } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Words<typeof english> = {
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

  'label.email': 'Correo electrónico',
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

  'forgot.title': '¿Has olvidado tu contraseña?',
  'forgot.lead':
    'Escribe el correo electrónico de tu cuenta. Te enviaremos un enlace para elegir una nueva contraseña.',
  'forgot.submit': 'Recuperar contraseña',
  'forgot.back': 'Volver al inicio de sesión',
  'reset.title': 'Elige una nueva contraseña',
  'reset.lead': 'Al guardarla, terminan todas las demás sesiones de tu cuenta.',
  'reset.submit': 'Guardar',

  'konnect.name': 'Konnect',
  'konnect.home': '{site}, inicio',

  'sign-in.title': 'Inicia sesión en Konnect',
  'sign-in.submit': 'Iniciar sesión',
  'sign-in.forgot': '¿Has olvidado tu contraseña?',
  'sign-in.no-account': '¿Aún no usas Konnect?',
  'sign-in.sign-up': 'Registrarse',
  'sign-in.or': 'o',
  'sign-in.sso': 'Continuar con SSO',

  'join.title': 'Crea tu cuenta de Konnect',
  'join.lead': 'Tu prueba gratuita de 30 días de Konnect Plus empieza cuando inicies sesión por primera vez.',
  'join.submit': 'Crear cuenta',
  'join.have-account': '¿Ya tienes una cuenta?',
  'join.sign-in': 'Iniciar sesión',
  'join.code.help': 'Está en tu correo de invitación.',
  'join.code.wrong': 'Este código de acceso no es válido. Revisa tu invitación.',
  'join.region.help': 'La región predeterminada de tu organización.',
  'join.region.none': 'Sin preferencia',
  'join.region.us': 'Estados Unidos',
  'join.region.eu': 'Europa',
  'join.region.au': 'Australia',
  'join.region.me': 'Oriente Medio',
  'join.region.in': 'India',
  'join.invite-only':
    'Aquí las cuentas se crean por invitación. Nuestro equipo de ventas te prepara una, con una prueba gratuita de 30 días de Konnect Plus que empieza con tu primer inicio de sesión.',
  'join.sales': 'Contactar con ventas',
  'join.invited':
    '¿Ya tienes una invitación? Usa el enlace de tu correo de bienvenida: verifica tu cuenta y establece tu contraseña.',

  'region.us': 'Región US',
  'region.eu': 'Región EU',
  'region.au': 'Región AU',
  'region.me': 'Región ME',
  'region.in': 'Región IN',

  'log-in.title': 'Inicia sesión en {portal}',
  'log-in.submit': 'Iniciar sesión',
  'log-in.sso': 'Iniciar sesión con SSO',
  'log-in.forgot': '¿Has olvidado tu contraseña?',
  'log-in.or': 'o',
  'log-in.no-account': '¿No tienes cuenta?',
  'log-in.sign-up': 'Registrarse',
  'log-in.sso-only': 'Este portal usa el inicio de sesión único. Inicia sesión con la cuenta de tu organización.',
  'log-in.trouble': '¿Problemas para iniciar sesión?',
  'log-in.contact': 'Contactar con el administrador',
  'log-in.contact-plain': 'Contacta con el administrador de este portal.',

  'sign-up.title': 'Crea una cuenta de desarrollador',
  'sign-up.lead': 'Regístrate para leer la documentación y usar las API de {portal}.',
  'sign-up.separate': 'Tu cuenta solo vale para este portal. Konnect y los demás portales tienen sus propias cuentas.',
  'sign-up.submit': 'Crear cuenta',
  'sign-up.have-account': '¿Ya tienes una cuenta?',
  'sign-up.log-in': 'Iniciar sesión',
  'sign-up.check-email':
    'Si la dirección es nueva aquí, el mensaje trae un enlace para crear tu contraseña. Si ya se conoce, el mensaje dice cómo está tu registro.',

  'verify.title': 'Crea una contraseña',
  'verify.lead': 'Un solo paso verifica tu correo electrónico y establece la contraseña de tu cuenta.',
  'verify.submit': 'Crear contraseña',

  'refused.link-expired': 'Este enlace ha caducado',
  'refused.link-used': 'Este enlace ya se ha usado',
  'refused.link-superseded': 'Este enlace se ha sustituido por otro más reciente',
  'refused.link-invalid': 'Este enlace no es válido',
  'refused.link-gone': 'Este enlace ha caducado o ya se ha usado',
  'refused.link-missing': 'Vuelve a abrir el enlace de tu correo',
  'refused.link-expired.why': 'Por tu seguridad, los enlaces de nuestros correos solo sirven un tiempo.',
  'refused.link-used.why':
    'Cada enlace sirve una sola vez. Si fuiste tú, inicia sesión con tu correo y tu contraseña. Si aún no tienes contraseña, elige una con «¿Has olvidado tu contraseña?» aquí abajo.',
  'refused.link-superseded.why':
    'Después de este te enviamos un enlace más reciente. Abre el último correo o pide otro enlace aquí.',
  'refused.link-invalid.why':
    'Puede que se haya perdido parte de la dirección. Copia el enlace completo del correo o pide uno nuevo aquí.',
  'refused.link-gone.why': 'Cada enlace sirve una sola vez y solo por un tiempo.',
  'refused.link-missing.why':
    'La dirección de esta página ya no contiene tu enlace, por ejemplo porque la página se recargó. Puede que el enlace aún sirva: vuelve al correo y ábrelo.',
  'refused.link-missing.new': 'Si no encuentras el correo, pide un enlace nuevo aquí.',
  'refused.new-link': 'Enviar un enlace nuevo',

  'sso.denied':
    'El inicio de sesión único no te dio acceso: te detuviste allí o tu cuenta no tiene acceso aquí. Inténtalo de nuevo de una de las formas de abajo o pide acceso a un administrador.',
  'sso.unavailable':
    'El inicio de sesión único no está disponible ahora. Inténtalo de nuevo de una de las formas de abajo, o un poco más tarde.',
  'sso.interrupted':
    'El inicio de sesión único se interrumpió antes de completarse. Inténtalo de nuevo de una de las formas de abajo.',
  'sso.no-session':
    'Has vuelto del inicio de sesión único, pero no hay sesión en este navegador. Si bloqueas las cookies, permítelas para este sitio e inténtalo de nuevo.',
  'sso.loop':
    'El inicio de sesión único terminó varias veces sin sesión, así que lo hemos detenido. Permite las cookies para este sitio e inténtalo de nuevo.',
  'sso.failed':
    'El inicio de sesión único no ha funcionado esta vez. Inténtalo de nuevo de una de las formas de abajo.',
  'sso.leaving': 'Te llevamos a tu proveedor de identidad…',
  'sso.returning': 'Completando el inicio de sesión…',
  'menu.account': 'Cuenta, {name}',
  'menu.account.unnamed': 'Cuenta',
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

  'confirm.title': 'Verifica tu correo electrónico',
  'confirm.lead': 'Un clic confirma que esta dirección es tuya. Después podrás iniciar sesión.',
  'confirm.submit': 'Verificar correo',
  'signed-in-as': 'Aquí has iniciado sesión como {person}. Si continúas, esa sesión se cerrará en este navegador.',

  'welcome.title': 'Te damos la bienvenida a Konnect',
  'welcome.lead':
    'Elige tu contraseña para terminar de configurar tu cuenta. Esto también verifica tu correo electrónico.',
  'welcome.submit': 'Guardar',
  'welcome.new-link':
    'Escribe el correo electrónico de tu invitación. Te enviaremos un enlace para elegir tu contraseña; también verifica tu cuenta.',

  'konnect-failed.title': 'No se puede acceder a Konnect',
  'status.pending': 'Aprobación pendiente',
  'status.pending.text':
    'Tu correo electrónico y tu contraseña son correctos. Un administrador aún tiene que aprobar tu cuenta; te enviaremos un correo cuando lo haga.',
  'status.rejected': 'Registro rechazado',
  'status.rejected.text':
    'Un administrador de este portal no aprobó tu registro. Si crees que es un error, contacta con el administrador.',
  'status.revoked': 'Acceso revocado',
  'status.revoked.text':
    'Un administrador de este portal ha puesto fin a tu acceso. Si aún lo necesitas, pídele que apruebe tu cuenta de nuevo.',
  'status.check': 'Comprobar de nuevo',
  'status.unchanged': 'Aún no ha cambiado nada.',
  'status.changed': 'Tu estado ha cambiado.',
  'status.email': 'Enviarme mi estado por correo',
  'status.emailed': 'Hemos enviado tu estado a {email}.',
  'status.back': 'Volver al inicio de sesión',
  'portal-failed.title': 'No se puede acceder a este portal',
  'portal-unknown.title': 'Página no encontrada',
  'portal-unknown.text': 'No hay ningún portal en esta dirección. Revísala o pregunta al administrador que te invitó.',
}
