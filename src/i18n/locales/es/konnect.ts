import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
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
}
