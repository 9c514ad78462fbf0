import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
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
}
