import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'E-mailadres',
  'label.username': 'E-mailadres',
  'label.password': 'Wachtwoord',
  'label.newPassword': 'Nieuw wachtwoord',
  'label.oldPassword': 'Huidig wachtwoord',
  'label.fullName': 'Volledige naam',
  'label.firstName': 'Voornaam',
  'label.lastName': 'Achternaam',
  'label.organization': 'Naam van je organisatie',
  'label.accessCode': 'Toegangscode',
  'label.region': 'Regio',

  'missing.email': 'Vul je e-mailadres in.',
  'missing.username': 'Vul je e-mailadres in.',
  'missing.password': 'Vul je wachtwoord in.',
  'missing.newPassword': 'Kies een wachtwoord.',
  'missing.oldPassword': 'Vul je huidige wachtwoord in.',
  'missing.fullName': 'Vul je volledige naam in.',
  'missing.firstName': 'Vul je voornaam in.',
  'missing.lastName': 'Vul je achternaam in.',
  'missing.organization': 'Vul de naam van je organisatie in.',
  'missing.accessCode': 'Vul de toegangscode uit je uitnodigingsmail in.',
  'missing.region': 'Kies een regio.',

  'invalid.email': 'Vul een e-mailadres in zoals naam@example.com.',
  'invalid.username': 'Vul een e-mailadres in zoals naam@example.com.',
  'invalid.email.character': 'Gebruik een adres zonder “{character}” vóór de @.',
  'invalid.password': 'Controleer je wachtwoord.',
  'invalid.newPassword': 'Kies een wachtwoord dat aan alle eisen voldoet.',
  'invalid.oldPassword': 'Controleer je huidige wachtwoord.',
  'invalid.fullName': 'Gebruik maximaal 256 tekens voor je naam.',
  'invalid.firstName': 'Gebruik maximaal 127 tekens voor je voornaam.',
  'invalid.lastName': 'Gebruik maximaal 128 tekens voor je achternaam.',
  'invalid.organization': 'Gebruik maximaal 256 tekens voor de naam van je organisatie.',
  'invalid.accessCode': 'Controleer de toegangscode in je uitnodigingsmail.',
  'invalid.region': 'Kies een van de regio’s.',

  'password.length': 'Minstens {count} tekens',
  'password.classes':
    'Minstens {count, plural, one {# van deze} other {# van deze}}: een kleine letter, een hoofdletter, een speciaal teken',
  'password.too-long': 'Maximaal {count} tekens',
  'form.did-you-mean': 'Bedoelde je {email}?',

  'check-email.title': 'Bekijk je e-mail',
  'check-email.inbox': 'Kijk in de inbox van',
  'check-email.sign-up': 'Open ons bericht en volg de link om verder te gaan. De link werkt één keer, 24 uur lang.',
  'check-email.forgot':
    'Als er een account met dit adres bestaat, vind je daar ons bericht met een link om een nieuw wachtwoord te kiezen. De link werkt één keer, 1 uur lang.',
  'check-email.spam': 'Niets ontvangen? Het kan een minuut duren. Kijk ook in je spammap.',
  'check-email.resend': 'E-mail opnieuw sturen',
  'check-email.resent': 'Opnieuw verstuurd. Alleen de nieuwste link werkt.',
  'check-email.wait': 'Je kunt het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw vragen.',
  'check-email.ready': 'Je kunt de e-mail nu opnieuw vragen.',
  'check-email.different': 'Ander e-mailadres gebruiken',

  'legal.agree': 'Door een account te maken ga je akkoord met:',
  'legal.terms': 'Servicevoorwaarden',
  'legal.privacy': 'Privacybeleid',

  'frame.konnect-line': 'Eén ingang voor alle gateways, services en routes die je beheert.',
  'frame.portal-line': 'Vind een API, lees hoe die werkt en begin met bouwen.',
  'notice.password-created':
    'Je wachtwoord is ingesteld. Je kunt inloggen zodra je account is goedgekeurd; sommige portals doen dat meteen.',
  'notice.verified': 'Je e-mailadres is bevestigd. Log in om verder te gaan.',
  'notice.password-saved': 'Je nieuwe wachtwoord is opgeslagen. Log er nu mee in.',
  'notice.signed-out': 'Je bent uitgelogd.',
  'notice.session-ended': 'Je sessie is beëindigd. Log in om verder te gaan waar je was.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Opnieuw proberen',
  'screen.loading': 'Laden…',
  'offline.notice': 'Je bent offline. Controleer je verbinding.',
}
