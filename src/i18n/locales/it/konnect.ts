import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, home',

  'sign-in.title': 'Accedi a Konnect',
  'sign-in.submit': 'Accedi',
  'sign-in.forgot': 'Password dimenticata?',
  'sign-in.no-account': 'Non hai un account Konnect?',
  'sign-in.sign-up': 'Registrati',
  'sign-in.or': 'oppure',
  'sign-in.sso': 'Continua con SSO',

  'join.title': 'Crea il tuo account Konnect',
  'join.lead': 'La prova gratuita di 30 giorni di Konnect Plus inizia al tuo primo accesso.',
  'join.submit': 'Crea account',
  'join.have-account': 'Hai già un account?',
  'join.sign-in': 'Accedi',
  'join.code.help': 'Lo trovi nell’email di invito.',
  'join.code.wrong': 'Questo codice di accesso non è valido. Controlla l’invito.',
  'join.region.help': 'La regione predefinita della tua organizzazione.',
  'join.region.none': 'Nessuna preferenza',
  'join.region.us': 'Stati Uniti',
  'join.region.eu': 'Europa',
  'join.region.au': 'Australia',
  'join.region.me': 'Medio Oriente',
  'join.region.in': 'India',
  'join.invite-only':
    'Qui gli account si creano su invito. Il nostro team vendite ne prepara uno per te, con una prova gratuita di 30 giorni di Konnect Plus che inizia al tuo primo accesso.',
  'join.sales': 'Contatta le vendite',
  'join.invited':
    'Hai già un invito? Usa il link nell’email di benvenuto: verifica il tuo account e imposta la password.',
}
