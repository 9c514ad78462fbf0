import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, Startseite',

  'sign-in.title': 'Bei Konnect anmelden',
  'sign-in.submit': 'Anmelden',
  'sign-in.forgot': 'Passwort vergessen?',
  'sign-in.no-account': 'Neu bei Konnect?',
  'sign-in.sign-up': 'Registrieren',
  'sign-in.or': 'oder',
  'sign-in.sso': 'Weiter mit SSO',

  'join.title': 'Konnect-Konto erstellen',
  'join.lead': 'Ihre kostenlose 30-tägige Testphase von Konnect Plus beginnt mit Ihrer ersten Anmeldung.',
  'join.submit': 'Konto erstellen',
  'join.have-account': 'Sie haben schon ein Konto?',
  'join.sign-in': 'Anmelden',
  'join.code.help': 'Sie finden ihn in Ihrer Einladung.',
  'join.code.wrong': 'Dieser Zugangscode ist ungültig. Prüfen Sie Ihre Einladung.',
  'join.region.help': 'Die Standardregion Ihrer Organisation.',
  'join.region.none': 'Keine Präferenz',
  'join.region.us': 'Vereinigte Staaten',
  'join.region.eu': 'Europa',
  'join.region.au': 'Australien',
  'join.region.me': 'Naher Osten',
  'join.region.in': 'Indien',
  'join.invite-only':
    'Konten gibt es hier auf Einladung. Unser Vertrieb richtet eines für Sie ein, mit einer kostenlosen 30-tägigen Testphase von Konnect Plus ab Ihrer ersten Anmeldung.',
  'join.sales': 'Vertrieb kontaktieren',
  'join.invited':
    'Schon eingeladen? Der Link in Ihrer Willkommens-E-Mail bestätigt Ihr Konto und legt Ihr Passwort fest.',
}
