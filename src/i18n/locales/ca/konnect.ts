import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, inici',

  'sign-in.title': 'Inicia la sessió a Konnect',
  'sign-in.submit': 'Inicia la sessió',
  'sign-in.forgot': 'Has oblidat la contrasenya?',
  'sign-in.no-account': 'Encara no fas servir Konnect?',
  'sign-in.sign-up': 'Registra’t',
  'sign-in.or': 'o',
  'sign-in.sso': 'Continua amb SSO',

  'join.title': 'Crea el teu compte de Konnect',
  'join.lead': 'La teva prova gratuïta de 30 dies de Konnect Plus comença quan iniciïs la sessió per primera vegada.',
  'join.submit': 'Crea el compte',
  'join.have-account': 'Ja tens un compte?',
  'join.sign-in': 'Inicia la sessió',
  'join.code.help': 'El trobaràs al correu d’invitació.',
  'join.code.wrong': 'Aquest codi d’accés no és vàlid. Revisa la invitació.',
  'join.region.help': 'La regió predeterminada de la teva organització.',
  'join.region.none': 'Sense preferència',
  'join.region.us': 'Estats Units',
  'join.region.eu': 'Europa',
  'join.region.au': 'Austràlia',
  'join.region.me': 'Orient Mitjà',
  'join.region.in': 'Índia',
  'join.invite-only':
    'Aquí els comptes es creen per invitació. El nostre equip de vendes te’n prepara un, amb una prova gratuïta de 30 dies de Konnect Plus que comença amb el teu primer inici de sessió.',
  'join.sales': 'Contacta amb vendes',
  'join.invited':
    'Ja tens una invitació? Fes servir l’enllaç del correu de benvinguda: verifica el teu compte i en defineix la contrasenya.',
}
