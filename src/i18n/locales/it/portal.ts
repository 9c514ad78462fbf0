import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'Regione US',
  'region.eu': 'Regione EU',
  'region.au': 'Regione AU',
  'region.me': 'Regione ME',
  'region.in': 'Regione IN',

  'log-in.title': 'Accedi a {portal}',
  'log-in.submit': 'Accedi',
  'log-in.sso': 'Accedi con SSO',
  'log-in.forgot': 'Password dimenticata?',
  'log-in.or': 'oppure',
  'log-in.no-account': 'Non hai un account?',
  'log-in.sign-up': 'Registrati',
  'log-in.sso-only': 'Questo portale usa il single sign-on. Accedi con l’account della tua organizzazione.',
  'log-in.trouble': 'Problemi di accesso?',
  'log-in.contact': 'Contatta l’amministratore',
  'log-in.contact-plain': 'Contatta l’amministratore di questo portale.',

  'sign-up.title': 'Crea un account sviluppatore',
  'sign-up.lead': 'Registrati per leggere la documentazione e usare le API di {portal}.',
  'sign-up.separate': 'Il tuo account vale solo per questo portale. Konnect e gli altri portali hanno account propri.',
  'sign-up.submit': 'Crea account',
  'sign-up.have-account': 'Hai già un account?',
  'sign-up.log-in': 'Accedi',
  'sign-up.check-email':
    'Se l’indirizzo è nuovo, il messaggio contiene un link per creare la password. Se è già noto, il messaggio indica lo stato della tua registrazione.',

  'verify.title': 'Crea una password',
  'verify.lead': 'Un solo passaggio verifica il tuo indirizzo email e imposta la password del tuo account.',
  'verify.submit': 'Crea password',
}
