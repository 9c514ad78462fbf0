import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': 'Dieser Link ist abgelaufen',
  'refused.link-used': 'Dieser Link wurde bereits verwendet',
  'refused.link-superseded': 'Dieser Link wurde durch einen neueren ersetzt',
  'refused.link-invalid': 'Dieser Link ist ungültig',
  'refused.link-gone': 'Dieser Link ist abgelaufen oder wurde bereits verwendet',
  'refused.link-missing': 'Öffnen Sie den Link in Ihrer E-Mail noch einmal',
  'refused.link-expired.why': 'Zu Ihrer Sicherheit gelten Links in unseren E-Mails nur eine Zeit lang.',
  'refused.link-used.why':
    'Jeder Link gilt einmal. Wenn Sie es selbst waren, melden Sie sich mit E-Mail-Adresse und Passwort an. Wenn Sie noch kein Passwort haben, wählen Sie eines über „Passwort vergessen?“ unten.',
  'refused.link-superseded.why':
    'Wir haben Ihnen danach einen neueren Link gesendet. Öffnen Sie die neueste E-Mail oder fordern Sie hier einen weiteren Link an.',
  'refused.link-invalid.why':
    'Vielleicht ging unterwegs ein Teil der Adresse verloren. Kopieren Sie den ganzen Link aus der E-Mail oder fordern Sie hier einen neuen an.',
  'refused.link-gone.why': 'Jeder Link gilt einmal und nur eine Zeit lang.',
  'refused.link-missing.why':
    'Die Adresse dieser Seite enthält Ihren Link nicht mehr, etwa weil die Seite neu geladen wurde. Der Link gilt vielleicht noch: Gehen Sie zur E-Mail zurück und öffnen Sie ihn dort.',
  'refused.link-missing.new': 'Wenn Sie die E-Mail nicht finden, fordern Sie hier einen neuen Link an.',
  'refused.new-link': 'Neuen Link senden',

  'sso.denied':
    'Single Sign-on hat Sie nicht eingelassen: Sie haben dort abgebrochen, oder Ihr Konto hat hier keinen Zugang. Bitte versuchen Sie es auf einem der Wege unten erneut, oder bitten Sie die Administration um Zugang.',
  'sso.unavailable':
    'Single Sign-on ist gerade nicht verfügbar. Bitte versuchen Sie es auf einem der Wege unten oder etwas später erneut.',
  'sso.interrupted':
    'Single Sign-on wurde unterbrochen, bevor es abgeschlossen war. Bitte versuchen Sie es auf einem der Wege unten erneut.',
  'sso.no-session':
    'Sie kommen vom Single Sign-on zurück, aber in diesem Browser gibt es keine Sitzung. Falls Sie Cookies blockieren, erlauben Sie sie für diese Website und versuchen Sie es erneut.',
  'sso.loop':
    'Single Sign-on endete mehrmals ohne Sitzung, daher haben wir angehalten. Erlauben Sie Cookies für diese Website und versuchen Sie es erneut.',
  'sso.failed':
    'Single Sign-on hat diesmal nicht funktioniert. Bitte versuchen Sie es auf einem der Wege unten erneut.',
  'sso.leaving': 'Sie werden zu Ihrem Identitätsanbieter weitergeleitet…',
  'sso.returning': 'Ihre Anmeldung wird abgeschlossen…',
  'menu.account': 'Konto, {name}',
  'menu.account.unnamed': 'Konto',
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
