import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'Regio US',
  'region.eu': 'Regio EU',
  'region.au': 'Regio AU',
  'region.me': 'Regio ME',
  'region.in': 'Regio IN',

  'log-in.title': 'Inloggen bij {portal}',
  'log-in.submit': 'Inloggen',
  'log-in.sso': 'Inloggen met SSO',
  'log-in.forgot': 'Wachtwoord vergeten?',
  'log-in.or': 'of',
  'log-in.no-account': 'Nieuw hier?',
  'log-in.sign-up': 'Registreren',
  'log-in.sso-only': 'Deze portal gebruikt single sign-on. Log in met het account van je organisatie.',
  'log-in.trouble': 'Lukt inloggen niet?',
  'log-in.contact': 'Neem contact op met de beheerder',
  'log-in.contact-plain': 'Neem contact op met de beheerder van deze portal.',

  'sign-up.title': 'Maak een developeraccount',
  'sign-up.lead': 'Registreer je om de documentatie te lezen en de API’s van {portal} te gebruiken.',
  'sign-up.separate': 'Je account hoort alleen bij deze portal. Konnect en andere portals hebben eigen accounts.',
  'sign-up.submit': 'Account maken',
  'sign-up.have-account': 'Al geregistreerd?',
  'sign-up.log-in': 'Inloggen',
  'sign-up.check-email':
    'Als het adres hier nieuw is, bevat het bericht een link om je wachtwoord te maken. Is het al bekend, dan staat er hoe het met je registratie staat.',

  'verify.title': 'Maak een wachtwoord',
  'verify.lead': 'Eén stap bevestigt je e-mailadres en stelt het wachtwoord van je account in.',
  'verify.submit': 'Wachtwoord maken',
}
