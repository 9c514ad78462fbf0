import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'Regió US',
  'region.eu': 'Regió EU',
  'region.au': 'Regió AU',
  'region.me': 'Regió ME',
  'region.in': 'Regió IN',

  'log-in.title': 'Inicia la sessió a {portal}',
  'log-in.submit': 'Inicia la sessió',
  'log-in.sso': 'Inicia la sessió amb SSO',
  'log-in.forgot': 'Has oblidat la contrasenya?',
  'log-in.or': 'o',
  'log-in.no-account': 'No tens compte?',
  'log-in.sign-up': 'Registra’t',
  'log-in.sso-only':
    'Aquest portal fa servir l’inici de sessió únic. Inicia la sessió amb el compte de la teva organització.',
  'log-in.trouble': 'Problemes per iniciar la sessió?',
  'log-in.contact': 'Contacta amb l’administrador',
  'log-in.contact-plain': 'Contacta amb l’administrador d’aquest portal.',

  'sign-up.title': 'Crea un compte de desenvolupador',
  'sign-up.lead': 'Registra’t a {portal} per llegir la documentació i fer servir les API.',
  'sign-up.separate':
    'El teu compte només val per a aquest portal. Konnect i els altres portals tenen els seus propis comptes.',
  'sign-up.submit': 'Crea el compte',
  'sign-up.have-account': 'Ja tens un compte?',
  'sign-up.log-in': 'Inicia la sessió',
  'sign-up.check-email':
    'Si l’adreça és nova aquí, el missatge porta un enllaç per crear la contrasenya. Si ja es coneix, el missatge diu com està el teu registre.',

  'verify.title': 'Crea una contrasenya',
  'verify.lead': 'Un sol pas verifica el teu correu electrònic i defineix la contrasenya del compte.',
  'verify.submit': 'Crea la contrasenya',
}
