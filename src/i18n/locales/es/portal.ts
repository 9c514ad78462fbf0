import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
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
}
