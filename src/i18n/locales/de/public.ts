import type { Words } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Words<typeof english> = {
  'ui.skip': 'Zum Inhalt springen',
  'ui.errors': 'Bitte prüfen Sie {count, plural, one {# Feld} other {# Felder}}',
  'ui.theme': 'Design',
  'ui.theme.light': 'Hell',
  'ui.theme.dark': 'Dunkel',
  'ui.theme.system': 'System',
  'ui.language': 'Sprache',
  'ui.language.failed':
    'Diese Sprache konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'ui.loading': 'Wird geladen',
  'password.show': 'Passwort anzeigen',
  'password.requirements': 'Ihr Passwort braucht',
  'password.met': 'erfüllt',
  'password.not-met': 'nicht erfüllt',

  'label.email': 'E-Mail',
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

  'problem.invalid-input': 'Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
  'problem.bad-request':
    'Die Anfrage wurde nicht verstanden. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
  'problem.invalid-credentials':
    'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es erneut, oder setzen Sie Ihr Passwort zurück.',
  'problem.approval-pending': 'Ihr Konto wartet auf die Freigabe durch die Administration.',
  'problem.registration-rejected': 'Ihre Registrierung wurde abgelehnt.',
  'problem.access-revoked': 'Ihr Zugang wurde entzogen.',
  'problem.email-not-verified':
    'Ihre E-Mail-Adresse ist noch nicht bestätigt. Den Link dazu finden Sie in der Nachricht, die wir Ihnen gesendet haben.',
  'problem.wrong-access-code': 'Dieser Zugangscode ist ungültig. Kopieren Sie ihn aus Ihrer Einladung.',
  'problem.unauthenticated': 'Ihre Sitzung ist beendet. Melden Sie sich an und versuchen Sie es erneut.',
  'problem.forbidden': 'Dazu sind Sie nicht berechtigt. Fragen Sie den Inhaber Ihrer Organisation.',
  'problem.not-found':
    'Wir konnten nicht finden, wonach Sie gefragt haben. Prüfen Sie die Adresse und versuchen Sie es erneut.',
  'problem.conflict':
    'Das wurde inzwischen an anderer Stelle geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es erneut.',
  'problem.link-invalid': 'Dieser Link ist ungültig.',
  'problem.link-expired': 'Dieser Link ist abgelaufen.',
  'problem.link-used': 'Dieser Link wurde bereits verwendet.',
  'problem.link-superseded': 'Dieser Link wurde durch einen neueren ersetzt.',
  'problem.link-gone': 'Dieser Link ist abgelaufen oder wurde bereits verwendet.',
  'problem.throttled': 'Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'problem.server-error': 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
  'problem.unavailable': 'Der Dienst ist gerade nicht verfügbar. Bitte versuchen Sie es gleich noch einmal.',
  'problem.unreadable': 'Wir haben eine Antwort erhalten, die wir nicht lesen konnten. Bitte versuchen Sie es erneut.',
  'problem.network': 'Wir konnten den Dienst nicht erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'problem.timeout': 'Der Dienst hat zu lange nicht geantwortet. Bitte versuchen Sie es erneut.',
  'problem.cookies-blocked':
    'Ihre Angaben stimmen, aber dieser Browser hat die Sitzung nicht behalten. Erlauben Sie Cookies für diese Website und versuchen Sie es erneut.',
  'problem.kept': 'Ihre Eingaben sind noch da.',
  'problem.reference': 'Referenz: {instance}',
  'problem.wait-over': 'Die Wartezeit ist vorbei. Sie können es jetzt erneut versuchen.',
  'problem.wait-seconds':
    'Zu viele Versuche. Sie können es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut versuchen.',
  'problem.wait-minutes':
    'Zu viele Versuche. Sie können es in {minutes, plural, one {# Minute} other {# Minuten}} erneut versuchen.',

  'forgot.title': 'Passwort vergessen?',
  'forgot.lead': 'Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir senden Ihnen einen Link für ein neues Passwort.',
  'forgot.submit': 'Passwort zurücksetzen',
  'forgot.back': 'Zurück zur Anmeldung',
  'reset.title': 'Neues Passwort wählen',
  'reset.lead': 'Beim Speichern enden alle anderen Sitzungen Ihres Kontos.',
  'reset.submit': 'Speichern',

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

  'konnect-failed.title': 'Konnect ist nicht erreichbar',
  'status.pending': 'Freigabe steht aus',
  'status.pending.text':
    'Ihre E-Mail-Adresse und Ihr Passwort stimmen. Die Administration muss Ihr Konto noch freigeben; wir senden Ihnen dann eine E-Mail.',
  'status.rejected': 'Registrierung abgelehnt',
  'status.rejected.text':
    'Die Administration dieses Portals hat Ihre Registrierung abgelehnt. Wenn Sie das für einen Irrtum halten, wenden Sie sich an die Administration.',
  'status.revoked': 'Zugang entzogen',
  'status.revoked.text':
    'Die Administration dieses Portals hat Ihren Zugang beendet. Wenn Sie ihn noch brauchen, bitten Sie die Administration, Ihr Konto wieder freizugeben.',
  'status.check': 'Erneut prüfen',
  'status.unchanged': 'Noch hat sich nichts geändert.',
  'status.changed': 'Ihr Status hat sich geändert.',
  'status.email': 'Status per E-Mail senden',
  'status.emailed': 'Wir haben Ihren Status an {email} gesendet.',
  'status.back': 'Zurück zur Anmeldung',
  'portal-failed.title': 'Dieses Portal ist nicht erreichbar',
  'portal-unknown.title': 'Seite nicht gefunden',
  'portal-unknown.text':
    'Unter dieser Adresse gibt es kein Portal. Prüfen Sie sie oder fragen Sie, wer Sie eingeladen hat.',
}
