import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Ir al contenido',
  'shared.form.errors': 'Revisa {count, plural, one {# campo} many {# campos} other {# campos}}',
  'shared.ui.theme': 'Tema',
  'shared.ui.theme.light': 'Claro',
  'shared.ui.theme.dark': 'Oscuro',
  'shared.ui.theme.system': 'Sistema',
  'shared.ui.language': 'Idioma',
  'shared.ui.language.failed': 'No se ha podido cargar este idioma. Revisa tu conexión e inténtalo de nuevo.',
  'shared.form.loading': 'Cargando',
  'shared.password.show': 'Mostrar contraseña',
  'shared.password.requirements': 'Tu contraseña necesita',
  'shared.password.met': 'cumplido',
  'shared.password.notMet': 'no cumplido',

  'shared.label.email': 'Correo electrónico',
  'shared.label.password': 'Contraseña',
  'shared.label.newPassword': 'Nueva contraseña',
  'shared.label.oldPassword': 'Contraseña actual',
  'shared.label.fullName': 'Nombre completo',
  'shared.label.firstName': 'Nombre',
  'shared.label.lastName': 'Apellidos',
  'shared.label.organization': 'Nombre de la organización',
  'shared.label.accessCode': 'Código de acceso',
  'shared.label.region': 'Región',

  'shared.missing.email': 'Escribe tu correo electrónico.',
  'shared.missing.password': 'Escribe tu contraseña.',
  'shared.missing.newPassword': 'Elige una contraseña.',
  'shared.missing.oldPassword': 'Escribe tu contraseña actual.',
  'shared.missing.fullName': 'Escribe tu nombre completo.',
  'shared.missing.firstName': 'Escribe tu nombre.',
  'shared.missing.lastName': 'Escribe tus apellidos.',
  'shared.missing.organization': 'Escribe el nombre de tu organización.',
  'shared.missing.accessCode': 'Escribe el código de acceso de tu correo de invitación.',
  'shared.missing.region': 'Elige una región.',

  'shared.invalid.email': 'Escribe un correo electrónico como nombre@example.com.',
  'shared.invalid.email.character': 'Usa una dirección sin «{character}» antes de la @.',
  'shared.invalid.password': 'Revisa tu contraseña.',
  'shared.invalid.newPassword': 'Elige una contraseña que cumpla todos los requisitos.',
  'shared.invalid.oldPassword': 'Revisa tu contraseña actual.',
  'shared.invalid.fullName': 'Usa como máximo 256 caracteres para tu nombre completo.',
  'shared.invalid.firstName': 'Usa como máximo 127 caracteres para tu nombre.',
  'shared.invalid.lastName': 'Usa como máximo 128 caracteres para tus apellidos.',
  'shared.invalid.organization': 'Usa como máximo 256 caracteres para el nombre de la organización.',
  'shared.invalid.accessCode': 'Revisa el código de acceso en tu correo de invitación.',
  'shared.invalid.region': 'Elige una de las regiones.',

  'shared.password.length': 'Al menos {count} caracteres',
  'shared.password.classes':
    'Al menos {count, plural, one {# de} many {# de} other {# de}} estos tipos: minúscula, mayúscula, carácter especial',
  'shared.password.tooLong': 'Como máximo {count} caracteres',
  'shared.didYouMean': '¿Querías decir {email}?',

  'shared.checkEmail.title': 'Revisa tu correo',
  'shared.checkEmail.inbox': 'Mira en la bandeja de entrada de',
  'shared.checkEmail.signUp':
    'Abre nuestro mensaje y sigue su enlace para continuar. El enlace sirve una sola vez, durante 24 horas.',
  'shared.checkEmail.forgot':
    'Si hay una cuenta con esta dirección, encontrarás allí nuestro mensaje con un enlace para elegir una nueva contraseña. El enlace sirve una sola vez, durante 1 hora.',
  'shared.checkEmail.spam': '¿No hay nada? Puede tardar un minuto. Mira también en la carpeta de spam.',
  'shared.checkEmail.resend': 'Reenviar correo',
  'shared.checkEmail.resent': 'Enviado de nuevo. Solo sirve el enlace más reciente.',
  'shared.checkEmail.wait':
    'Podrás volver a pedirlo en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'shared.checkEmail.ready': 'Ya puedes volver a pedir el correo.',
  'shared.checkEmail.different': 'Usar otro correo',

  'shared.legal.agree': 'Al crear una cuenta, aceptas lo siguiente:',
  'shared.legal.terms': 'Condiciones del servicio',
  'shared.legal.privacy': 'Política de privacidad',

  'konnect.tagline': 'Una sola entrada para todos tus gateways, servicios y rutas.',
  'portal.tagline': 'Encuentra una API, lee cómo funciona y empieza a crear.',
  'shared.notice.password-created':
    'Tu contraseña está lista. Podrás iniciar sesión en cuanto se apruebe tu cuenta; algunos portales la aprueban al momento.',
  'shared.notice.verified': 'Tu correo electrónico está verificado. Inicia sesión para continuar.',
  'shared.notice.password-saved': 'Tu nueva contraseña está guardada. Inicia sesión con ella.',
  'shared.notice.signed-out': 'Has cerrado sesión.',
  'shared.notice.session-ended': 'Tu sesión ha terminado. Inicia sesión para seguir donde estabas.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Reintentar',
  'shared.loading': 'Cargando…',
  'shared.offline': 'No tienes conexión. Revisa tu red.',

  'shared.problem.invalid-input': 'Revisa lo que has escrito e inténtalo de nuevo.',
  'shared.problem.bad-request': 'No se ha entendido la solicitud. Revisa lo que has escrito e inténtalo de nuevo.',
  'shared.problem.invalid-credentials':
    'Ese correo y esa contraseña no coinciden. Revisa los dos e inténtalo de nuevo, o restablece tu contraseña.',
  'shared.problem.approval-pending': 'Tu cuenta espera la aprobación de un administrador.',
  'shared.problem.registration-rejected': 'Tu registro no se aprobó.',
  'shared.problem.access-revoked': 'Tu acceso se ha revocado.',
  'shared.problem.email-not-verified':
    'Tu correo electrónico aún no se ha verificado. El enlace está en el mensaje que te enviamos.',
  'shared.problem.wrong-access-code': 'Ese código de acceso no es válido. Cópialo de tu correo de invitación.',
  'shared.problem.unauthenticated': 'Tu sesión ha terminado. Inicia sesión e inténtalo de nuevo.',
  'shared.problem.forbidden': 'No tienes permiso para hacer eso. Consulta al propietario de tu organización.',
  'shared.problem.not-found': 'No hemos encontrado lo que pedías. Revisa la dirección e inténtalo de nuevo.',
  'shared.problem.conflict':
    'Esto se ha cambiado mientras tanto en otro lugar. Mira el estado actual e inténtalo de nuevo.',
  'shared.problem.link-invalid': 'Este enlace no es válido.',
  'shared.problem.link-expired': 'Este enlace ha caducado.',
  'shared.problem.link-used': 'Este enlace ya se ha usado.',
  'shared.problem.link-superseded': 'Este enlace se ha sustituido por otro más reciente.',
  'shared.problem.link-gone': 'Este enlace ha caducado o ya se ha usado.',
  'shared.problem.throttled': 'Demasiados intentos. Espera un momento e inténtalo de nuevo.',
  'shared.problem.server-error': 'Algo ha ido mal por nuestra parte. Inténtalo de nuevo.',
  'shared.problem.unavailable': 'El servicio no está disponible ahora. Inténtalo en un momento.',
  'shared.problem.unreadable': 'Hemos recibido una respuesta que no hemos podido leer. Inténtalo de nuevo.',
  'shared.problem.network': 'No hemos podido conectar con el servicio. Revisa tu conexión e inténtalo de nuevo.',
  'shared.problem.timeout': 'El servicio ha tardado demasiado en responder. Inténtalo de nuevo.',
  'shared.problem.cookies-blocked':
    'Tus datos son correctos, pero este navegador no ha conservado la sesión. Permite las cookies para este sitio e inténtalo de nuevo.',
  'shared.problem.kept': 'Lo que has escrito sigue aquí.',
  'shared.problem.reference': 'Referencia: {instance}',
  'shared.problem.wait-over': 'La espera ha terminado. Ya puedes intentarlo de nuevo.',
  'shared.problem.wait-seconds':
    'Demasiados intentos. Podrás intentarlo de nuevo en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'shared.problem.wait-minutes':
    'Demasiados intentos. Podrás intentarlo de nuevo en {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}.',

  'shared.forgotPassword.title': '¿Has olvidado tu contraseña?',
  'shared.forgotPassword.lead':
    'Escribe el correo electrónico de tu cuenta. Te enviaremos un enlace para elegir una nueva contraseña.',
  'shared.forgotPassword.submit': 'Recuperar contraseña',
  'shared.backToSignIn': 'Volver al inicio de sesión',
  'shared.resetPassword.title': 'Elige una nueva contraseña',
  'shared.resetPassword.lead': 'Al guardarla, terminan todas las demás sesiones de tu cuenta.',
  'shared.resetPassword.submit': 'Guardar',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, inicio',

  'konnect.signIn.title': 'Inicia sesión en Konnect',
  'konnect.signIn.submit': 'Iniciar sesión',
  'konnect.signIn.forgot': '¿Has olvidado tu contraseña?',
  'konnect.signIn.noAccount': '¿Aún no usas Konnect?',
  'konnect.signIn.signUp': 'Registrarse',
  'konnect.signIn.or': 'o',
  'konnect.signIn.sso': 'Continuar con SSO',

  'konnect.signUp.title': 'Crea tu cuenta de Konnect',
  'konnect.signUp.lead': 'Tu prueba gratuita de 30 días de Konnect Plus empieza cuando inicies sesión por primera vez.',
  'konnect.signUp.submit': 'Crear cuenta',
  'konnect.signUp.haveAccount': '¿Ya tienes una cuenta?',
  'konnect.signUp.signIn': 'Iniciar sesión',
  'konnect.signUp.code.help': 'Está en tu correo de invitación.',
  'konnect.signUp.code.wrong': 'Este código de acceso no es válido. Revisa tu invitación.',
  'konnect.signUp.region.help': 'La región predeterminada de tu organización.',
  'konnect.signUp.region.none': 'Sin preferencia',
  'konnect.signUp.region.us': 'Estados Unidos',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Australia',
  'konnect.signUp.region.me': 'Oriente Medio',
  'konnect.signUp.region.in': 'India',
  'konnect.signUp.inviteOnly':
    'Aquí las cuentas se crean por invitación. Nuestro equipo de ventas te prepara una, con una prueba gratuita de 30 días de Konnect Plus que empieza con tu primer inicio de sesión.',
  'konnect.signUp.sales': 'Contactar con ventas',
  'konnect.signUp.invited':
    '¿Ya tienes una invitación? Usa el enlace de tu correo de bienvenida: verifica tu cuenta y establece tu contraseña.',

  'portal.region.us': 'Región US',
  'portal.region.eu': 'Región EU',
  'portal.region.au': 'Región AU',
  'portal.region.me': 'Región ME',
  'portal.region.in': 'Región IN',

  'portal.signIn.title': 'Inicia sesión en {portal}',
  'portal.signIn.submit': 'Iniciar sesión',
  'portal.signIn.sso': 'Iniciar sesión con SSO',
  'portal.signIn.forgot': '¿Has olvidado tu contraseña?',
  'portal.signIn.or': 'o',
  'portal.signIn.noAccount': '¿No tienes cuenta?',
  'portal.signIn.signUp': 'Registrarse',
  'portal.signIn.ssoOnly': 'Este portal usa el inicio de sesión único. Inicia sesión con la cuenta de tu organización.',
  'portal.signIn.trouble': '¿Problemas para iniciar sesión?',
  'portal.signIn.contact': 'Contactar con el administrador',
  'portal.signIn.contactPlain': 'Contacta con el administrador de este portal.',

  'portal.signUp.title': 'Crea una cuenta de desarrollador',
  'portal.signUp.lead': 'Regístrate para leer la documentación y usar las API de {portal}.',
  'portal.signUp.separate':
    'Tu cuenta solo vale para este portal. Konnect y los demás portales tienen sus propias cuentas.',
  'portal.signUp.submit': 'Crear cuenta',
  'portal.signUp.haveAccount': '¿Ya tienes una cuenta?',
  'portal.signUp.logIn': 'Iniciar sesión',
  'portal.signUp.checkEmail':
    'Si la dirección es nueva aquí, el mensaje trae un enlace para crear tu contraseña. Si ya se conoce, el mensaje dice cómo está tu registro.',

  'portal.verifyEmail.title': 'Crea una contraseña',
  'portal.verifyEmail.lead': 'Un solo paso verifica tu correo electrónico y establece la contraseña de tu cuenta.',
  'portal.verifyEmail.submit': 'Crear contraseña',

  'shared.refusedLink.link-expired': 'Este enlace ha caducado',
  'shared.refusedLink.link-used': 'Este enlace ya se ha usado',
  'shared.refusedLink.link-superseded': 'Este enlace se ha sustituido por otro más reciente',
  'shared.refusedLink.link-invalid': 'Este enlace no es válido',
  'shared.refusedLink.link-gone': 'Este enlace ha caducado o ya se ha usado',
  'shared.refusedLink.link-missing': 'Vuelve a abrir el enlace de tu correo',
  'shared.refusedLink.link-expired.why': 'Por tu seguridad, los enlaces de nuestros correos solo sirven un tiempo.',
  'shared.refusedLink.link-used.why':
    'Cada enlace sirve una sola vez. Si fuiste tú, inicia sesión con tu correo y tu contraseña. Si aún no tienes contraseña, elige una con «¿Has olvidado tu contraseña?» aquí abajo.',
  'shared.refusedLink.link-superseded.why':
    'Después de este te enviamos un enlace más reciente. Abre el último correo o pide otro enlace aquí.',
  'shared.refusedLink.link-invalid.why':
    'Puede que se haya perdido parte de la dirección. Copia el enlace completo del correo o pide uno nuevo aquí.',
  'shared.refusedLink.link-gone.why': 'Cada enlace sirve una sola vez y solo por un tiempo.',
  'shared.refusedLink.link-missing.why':
    'La dirección de esta página ya no contiene tu enlace, por ejemplo porque la página se recargó. Puede que el enlace aún sirva: vuelve al correo y ábrelo.',
  'shared.refusedLink.link-missing.new': 'Si no encuentras el correo, pide un enlace nuevo aquí.',
  'shared.refusedLink.newLink': 'Enviar un enlace nuevo',

  'shared.sso.denied':
    'El inicio de sesión único no te dio acceso: te detuviste allí o tu cuenta no tiene acceso aquí. Inténtalo de nuevo de una de las formas de abajo o pide acceso a un administrador.',
  'shared.sso.unavailable':
    'El inicio de sesión único no está disponible ahora. Inténtalo de nuevo de una de las formas de abajo, o un poco más tarde.',
  'shared.sso.interrupted':
    'El inicio de sesión único se interrumpió antes de completarse. Inténtalo de nuevo de una de las formas de abajo.',
  'shared.sso.no-session':
    'Has vuelto del inicio de sesión único, pero no hay sesión en este navegador. Si bloqueas las cookies, permítelas para este sitio e inténtalo de nuevo.',
  'shared.sso.loop':
    'El inicio de sesión único terminó varias veces sin sesión, así que lo hemos detenido. Permite las cookies para este sitio e inténtalo de nuevo.',
  'shared.sso.failed':
    'El inicio de sesión único no ha funcionado esta vez. Inténtalo de nuevo de una de las formas de abajo.',
  'shared.sso.leaving': 'Te llevamos a tu proveedor de identidad…',
  'shared.sso.returning': 'Completando el inicio de sesión…',
  'shared.accountMenu': 'Cuenta, {name}',
  'shared.accountMenu.unnamed': 'Cuenta',
  'shared.notFound.title': 'Página no encontrada',
  'shared.notFound.text':
    'Esta dirección no lleva a ninguna parte. Puede que esté mal escrita o que la página se haya movido.',
  'shared.notFound.home': 'Ir a la página de inicio',
  'shared.failed.title': 'Algo ha ido mal',
  'shared.failed.text':
    'Esta página ha dejado de funcionar. No es culpa tuya. Inténtalo de nuevo; si vuelve a ocurrir, regresa un poco más tarde.',
  'shared.failed.offline': 'No tienes conexión',
  'shared.failed.offline.text':
    'Esta página no se pudo cargar sin red. Continuará por sí sola cuando vuelvas a tener conexión.',
  'shared.config.title': 'Este sitio no está bien configurado',
  'shared.config.key': 'El valor de configuración «{key}» no es válido.',
  'shared.config.unreadable': 'No se puede leer la configuración.',
  'shared.config.help': 'Si gestionas este sitio, corrige su configuración. Si estás de visita, vuelve más tarde.',

  'konnect.verifyEmail.title': 'Verifica tu correo electrónico',
  'konnect.verifyEmail.lead': 'Un clic confirma que esta dirección es tuya. Después podrás iniciar sesión.',
  'konnect.verifyEmail.submit': 'Verificar correo',
  'shared.signedInAs': 'Aquí has iniciado sesión como {person}. Si continúas, esa sesión se cerrará en este navegador.',

  'konnect.welcome.title': 'Te damos la bienvenida a Konnect',
  'konnect.welcome.lead':
    'Elige tu contraseña para terminar de configurar tu cuenta. Esto también verifica tu correo electrónico.',
  'konnect.welcome.submit': 'Guardar',
  'konnect.welcome.newLink':
    'Escribe el correo electrónico de tu invitación. Te enviaremos un enlace para elegir tu contraseña; también verifica tu cuenta.',

  'konnect.failed.title': 'No se puede acceder a Konnect',
  'portal.status.pending': 'Aprobación pendiente',
  'portal.status.pending.text':
    'Tu correo electrónico y tu contraseña son correctos. Un administrador aún tiene que aprobar tu cuenta; te enviaremos un correo cuando lo haga.',
  'portal.status.rejected': 'Registro rechazado',
  'portal.status.rejected.text':
    'Un administrador de este portal no aprobó tu registro. Si crees que es un error, contacta con el administrador.',
  'portal.status.revoked': 'Acceso revocado',
  'portal.status.revoked.text':
    'Un administrador de este portal ha puesto fin a tu acceso. Si aún lo necesitas, pídele que apruebe tu cuenta de nuevo.',
  'portal.status.check': 'Comprobar de nuevo',
  'portal.status.unchanged': 'Aún no ha cambiado nada.',
  'portal.status.changed': 'Tu estado ha cambiado.',
  'portal.status.email': 'Enviarme mi estado por correo',
  'portal.status.emailed': 'Hemos enviado tu estado a {email}.',
  'portal.status.back': 'Volver al inicio de sesión',
  'portal.failed.title': 'No se puede acceder a este portal',
  'portal.unknown.title': 'Página no encontrada',
  'portal.unknown.text': 'No hay ningún portal en esta dirección. Revísala o pregunta al administrador que te invitó.',
}
