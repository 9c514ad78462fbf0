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
  'check-email.sent-to': 'Wir haben eine Nachricht gesendet an',
  'check-email.sign-up':
    'Öffnen Sie sie und folgen Sie dem Link, um fortzufahren. Der Link gilt einmal, 24 Stunden lang.',
  'check-email.forgot':
    'Falls es zu dieser Adresse ein Konto gibt, finden Sie dort einen Link für ein neues Passwort. Er gilt einmal, 1 Stunde lang.',
  'check-email.spam': 'Nichts da? Es kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.',
  'check-email.resend': 'E-Mail erneut senden',
  'check-email.resent': 'Erneut gesendet. Nur der neueste Link gilt.',
  'check-email.wait': 'Sie können die E-Mail in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut senden.',
  'check-email.ready': 'Sie können die E-Mail jetzt erneut senden.',
  'check-email.different': 'Andere E-Mail-Adresse verwenden',

  'refused.link-expired': 'Dieser Link ist abgelaufen',
  'refused.link-used': 'Dieser Link wurde bereits verwendet',
  'refused.link-superseded': 'Dieser Link wurde durch einen neueren ersetzt',
  'refused.link-invalid': 'Dieser Link ist ungültig',
  'refused.link-gone': 'Dieser Link ist abgelaufen oder wurde bereits verwendet',
  'refused.link-expired.why': 'Zu Ihrer Sicherheit gelten Links in unseren E-Mails nur eine Zeit lang.',
  'refused.link-used.why': 'Jeder Link gilt einmal. Wenn Sie es selbst waren, können Sie sich einfach anmelden.',
  'refused.link-superseded.why':
    'Wir haben Ihnen danach einen neueren Link gesendet. Öffnen Sie die neueste E-Mail oder fordern Sie hier einen weiteren Link an.',
  'refused.link-invalid.why':
    'Vielleicht ging unterwegs ein Teil der Adresse verloren. Kopieren Sie den ganzen Link aus der E-Mail oder fordern Sie hier einen neuen an.',
  'refused.link-gone.why': 'Jeder Link gilt einmal und nur eine Zeit lang.',
  'refused.new-link': 'Neuen Link senden',

  'frame.konnect-line': 'Ein Zugang zu allen Gateways, Services und Routen, die Sie betreiben.',
  'frame.portal-line': 'Finden Sie eine API, lesen Sie, wie sie funktioniert, und legen Sie los.',
  'notice.password-created':
    'Ihr Passwort ist festgelegt. Sie können sich anmelden, sobald Ihr Konto freigegeben ist; manche Portale geben sofort frei.',
  'notice.verified': 'Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich an, um fortzufahren.',
  'notice.password-saved': 'Ihr neues Passwort ist gespeichert. Melden Sie sich jetzt damit an.',
  'notice.signed-out': 'Sie sind abgemeldet.',
  'notice.session-ended': 'Ihre Sitzung ist beendet. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',

  'sso.denied':
    'Ihr Identitätsanbieter hat Sie nicht zugelassen, oder Sie haben dort abgebrochen. Versuchen Sie es erneut oder wählen Sie einen anderen Weg.',
  'sso.unavailable':
    'Single Sign-on ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal oder wählen Sie einen anderen Weg.',
  'sso.interrupted': 'Single Sign-on wurde unterbrochen, bevor es abgeschlossen war. Bitte versuchen Sie es erneut.',
  'sso.no-session':
    'Sie kommen vom Single Sign-on zurück, aber in diesem Browser gibt es keine Sitzung. Falls Sie Cookies blockieren, erlauben Sie sie für diese Website und versuchen Sie es erneut.',
  'sso.loop':
    'Single Sign-on endete mehrmals ohne Sitzung, daher haben wir angehalten. Erlauben Sie Cookies für diese Website und versuchen Sie es erneut.',
  'sso.failed':
    'Single Sign-on hat diesmal nicht funktioniert. Bitte versuchen Sie es erneut oder wählen Sie einen anderen Weg.',
  'sso.leaving': 'Sie werden zu Ihrem Identitätsanbieter weitergeleitet…',
  'sso.returning': 'Ihre Anmeldung wird abgeschlossen…',
  'menu.account': 'Konto, {name}',
  'screen.site': 'Konnect Access',
  'screen.try-again': 'Erneut versuchen',
  'screen.loading': 'Wird geladen…',
  'not-found.title': 'Seite nicht gefunden',
  'not-found.text': 'Diese Adresse führt nirgendwohin. Vielleicht ist sie vertippt, oder die Seite wurde verschoben.',
  'not-found.home': 'Zur Startseite',
  'failed.title': 'Etwas ist schiefgegangen',
  'failed.text':
    'Diese Seite funktioniert gerade nicht. Es liegt nicht an Ihnen. Versuchen Sie es erneut; wenn es wieder geschieht, kommen Sie etwas später zurück.',
  'failed.offline': 'Sie sind offline',
  'failed.offline.text':
    'Diese Seite konnte ohne Netz nicht geladen werden. Es geht von selbst weiter, sobald Sie wieder online sind.',
  'config.title': 'Diese Website ist nicht richtig eingerichtet',
  'config.key': 'Der Konfigurationswert „{key}“ ist ungültig.',
  'config.unreadable': 'Die Konfiguration kann nicht gelesen werden.',
  'config.help':
    'Wenn Sie diese Website betreiben, berichtigen Sie die Konfiguration. Wenn Sie sie besuchen, kommen Sie bitte später wieder.',
  'offline.notice': 'Sie sind offline. Ihre Eingaben bleiben erhalten.',
}
