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

  'confirm.title': 'E-Mail-Adresse bestätigen',
  'confirm.lead': 'Ein Klick bestätigt, dass diese Adresse Ihnen gehört. Danach können Sie sich anmelden.',
  'confirm.submit': 'E-Mail-Adresse bestätigen',
  'signed-in-as':
    'Sie sind hier als {person} angemeldet. Wenn Sie fortfahren, wird dieses Konto in diesem Browser abgemeldet.',

  'welcome.title': 'Willkommen bei Konnect',
  'welcome.lead': 'Wählen Sie Ihr Passwort, um Ihr Konto fertig einzurichten. Das bestätigt auch Ihre E-Mail-Adresse.',
  'welcome.submit': 'Speichern',
  'welcome.new-link':
    'Geben Sie die E-Mail-Adresse ein, an die Ihre Einladung ging. Wir senden Ihnen einen Link, um Ihr Passwort zu wählen; er bestätigt auch Ihr Konto.',
}
