import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'Region US',
  'region.eu': 'Region EU',
  'region.au': 'Region AU',
  'region.me': 'Region ME',
  'region.in': 'Region IN',

  'log-in.title': 'Bei {portal} anmelden',
  'log-in.submit': 'Anmelden',
  'log-in.sso': 'Mit SSO anmelden',
  'log-in.forgot': 'Passwort vergessen?',
  'log-in.or': 'oder',
  'log-in.no-account': 'Neu hier?',
  'log-in.sign-up': 'Registrieren',
  'log-in.sso-only': 'Dieses Portal nutzt Single Sign-on. Melden Sie sich mit dem Konto Ihrer Organisation an.',
  'log-in.trouble': 'Probleme bei der Anmeldung?',
  'log-in.contact': 'Administration kontaktieren',
  'log-in.contact-plain': 'Wenden Sie sich an die Administration dieses Portals.',

  'sign-up.title': 'Entwicklerkonto erstellen',
  'sign-up.lead': 'Registrieren Sie sich, um die Dokumentation zu lesen und die APIs von {portal} zu nutzen.',
  'sign-up.separate': 'Ihr Konto gilt nur für dieses Portal. Konnect und andere Portale haben eigene Konten.',
  'sign-up.submit': 'Konto erstellen',
  'sign-up.have-account': 'Schon registriert?',
  'sign-up.log-in': 'Anmelden',
  'sign-up.check-email':
    'Ist die Adresse hier neu, enthält die Nachricht einen Link, um Ihr Passwort zu erstellen. Ist sie schon bekannt, steht darin, wie es um Ihre Registrierung steht.',

  'verify.title': 'Passwort erstellen',
  'verify.lead': 'Ein Schritt bestätigt Ihre E-Mail-Adresse und legt das Passwort Ihres Kontos fest.',
  'verify.submit': 'Passwort erstellen',
}
