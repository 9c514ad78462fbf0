import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'E-Mail',
  'label.username': 'E-Mail',
  'label.password': 'Passwort',
  'label.newPassword': 'Neues Passwort',
  'label.oldPassword': 'Aktuelles Passwort',
  'label.fullName': 'Vollständiger Name',
  'label.firstName': 'Vorname',
  'label.lastName': 'Nachname',
  'label.organization': 'Name der Organisation',
  'label.accessCode': 'Zugangscode',
  'label.region': 'Region',

  'missing.email': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'missing.username': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'missing.password': 'Geben Sie Ihr Passwort ein.',
  'missing.newPassword': 'Wählen Sie ein Passwort.',
  'missing.oldPassword': 'Geben Sie Ihr aktuelles Passwort ein.',
  'missing.fullName': 'Geben Sie Ihren vollständigen Namen ein.',
  'missing.firstName': 'Geben Sie Ihren Vornamen ein.',
  'missing.lastName': 'Geben Sie Ihren Nachnamen ein.',
  'missing.organization': 'Geben Sie den Namen Ihrer Organisation ein.',
  'missing.accessCode': 'Geben Sie den Zugangscode aus Ihrer Einladung ein.',
  'missing.region': 'Wählen Sie eine Region.',

  'invalid.email': 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  'invalid.username': 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  'invalid.email.character': 'Verwenden Sie eine Adresse ohne „{character}“ vor dem @.',
  'invalid.password': 'Prüfen Sie Ihr Passwort.',
  'invalid.newPassword': 'Wählen Sie ein Passwort, das alle Anforderungen erfüllt.',
  'invalid.oldPassword': 'Prüfen Sie Ihr aktuelles Passwort.',
  'invalid.fullName': 'Ihr Name darf höchstens 256 Zeichen lang sein.',
  'invalid.firstName': 'Ihr Vorname darf höchstens 127 Zeichen lang sein.',
  'invalid.lastName': 'Ihr Nachname darf höchstens 128 Zeichen lang sein.',
  'invalid.organization': 'Der Name der Organisation darf höchstens 256 Zeichen lang sein.',
  'invalid.accessCode': 'Prüfen Sie den Zugangscode in Ihrer Einladung.',
  'invalid.region': 'Wählen Sie eine der Regionen.',

  'password.length': 'Mindestens {count} Zeichen',
  'password.classes':
    'Mindestens {count, plural, one {# von} other {# von}}: Kleinbuchstabe, Großbuchstabe, Sonderzeichen',
  'password.too-long': 'Höchstens {count} Zeichen',
  'form.did-you-mean': 'Meinten Sie {email}?',

  'check-email.title': 'Prüfen Sie Ihr Postfach',
  'check-email.inbox': 'Sehen Sie in den Posteingang von',
  'check-email.sign-up':
    'Öffnen Sie unsere Nachricht und folgen Sie dem Link, um fortzufahren. Der Link gilt einmal, 24 Stunden lang.',
  'check-email.forgot':
    'Falls es zu dieser Adresse ein Konto gibt, finden Sie dort unsere Nachricht mit einem Link für ein neues Passwort. Er gilt einmal, 1 Stunde lang.',
  'check-email.spam': 'Nichts da? Es kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.',
  'check-email.resend': 'E-Mail erneut senden',
  'check-email.resent': 'Erneut gesendet. Nur der neueste Link gilt.',
  'check-email.wait':
    'Sie können die E-Mail in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut anfordern.',
  'check-email.ready': 'Sie können die E-Mail jetzt erneut anfordern.',
  'check-email.different': 'Andere E-Mail-Adresse verwenden',

  'legal.agree': 'Mit dem Erstellen eines Kontos stimmen Sie Folgendem zu:',
  'legal.terms': 'Nutzungsbedingungen',
  'legal.privacy': 'Datenschutzerklärung',

  'frame.konnect-line': 'Ein Zugang zu allen Gateways, Services und Routen, die Sie betreiben.',
  'frame.portal-line': 'Finden Sie eine API, lesen Sie, wie sie funktioniert, und legen Sie los.',
  'notice.password-created':
    'Ihr Passwort ist festgelegt. Sie können sich anmelden, sobald Ihr Konto freigegeben ist; manche Portale geben sofort frei.',
  'notice.verified': 'Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich an, um fortzufahren.',
  'notice.password-saved': 'Ihr neues Passwort ist gespeichert. Melden Sie sich jetzt damit an.',
  'notice.signed-out': 'Sie sind abgemeldet.',
  'notice.session-ended': 'Ihre Sitzung ist beendet. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Erneut versuchen',
  'screen.loading': 'Wird geladen…',
  'offline.notice': 'Sie sind offline. Prüfen Sie Ihre Verbindung.',
}
