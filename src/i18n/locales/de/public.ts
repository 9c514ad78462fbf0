import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Zum Inhalt springen',
  'shared.form.errors': 'Bitte prüfen Sie {count, plural, one {# Feld} other {# Felder}}',
  'shared.ui.theme': 'Design',
  'shared.ui.theme.light': 'Hell',
  'shared.ui.theme.dark': 'Dunkel',
  'shared.ui.theme.system': 'System',
  'shared.ui.language': 'Sprache',
  'shared.ui.language.failed':
    'Diese Sprache konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'shared.form.loading': 'Wird geladen',
  'shared.password.show': 'Passwort anzeigen',
  'shared.password.requirements': 'Ihr Passwort braucht',
  'shared.password.met': 'erfüllt',
  'shared.password.notMet': 'nicht erfüllt',

  'shared.label.email': 'E-Mail',
  'shared.label.password': 'Passwort',
  'shared.label.newPassword': 'Neues Passwort',
  'shared.label.oldPassword': 'Aktuelles Passwort',
  'shared.label.fullName': 'Vollständiger Name',
  'shared.label.firstName': 'Vorname',
  'shared.label.lastName': 'Nachname',
  'shared.label.organization': 'Name der Organisation',
  'shared.label.accessCode': 'Zugangscode',
  'shared.label.region': 'Region',

  'shared.missing.email': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'shared.missing.password': 'Geben Sie Ihr Passwort ein.',
  'shared.missing.newPassword': 'Wählen Sie ein Passwort.',
  'shared.missing.oldPassword': 'Geben Sie Ihr aktuelles Passwort ein.',
  'shared.missing.fullName': 'Geben Sie Ihren vollständigen Namen ein.',
  'shared.missing.firstName': 'Geben Sie Ihren Vornamen ein.',
  'shared.missing.lastName': 'Geben Sie Ihren Nachnamen ein.',
  'shared.missing.organization': 'Geben Sie den Namen Ihrer Organisation ein.',
  'shared.missing.accessCode': 'Geben Sie den Zugangscode aus Ihrer Einladung ein.',
  'shared.missing.region': 'Wählen Sie eine Region.',

  'shared.invalid.email': 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  'shared.invalid.email.character': 'Verwenden Sie eine Adresse ohne „{character}“ vor dem @.',
  'shared.invalid.password': 'Prüfen Sie Ihr Passwort.',
  'shared.invalid.newPassword': 'Wählen Sie ein Passwort, das alle Anforderungen erfüllt.',
  'shared.invalid.oldPassword': 'Prüfen Sie Ihr aktuelles Passwort.',
  'shared.invalid.fullName': 'Ihr Name darf höchstens 256 Zeichen lang sein.',
  'shared.invalid.firstName': 'Ihr Vorname darf höchstens 127 Zeichen lang sein.',
  'shared.invalid.lastName': 'Ihr Nachname darf höchstens 128 Zeichen lang sein.',
  'shared.invalid.organization': 'Der Name der Organisation darf höchstens 256 Zeichen lang sein.',
  'shared.invalid.accessCode': 'Prüfen Sie den Zugangscode in Ihrer Einladung.',
  'shared.invalid.region': 'Wählen Sie eine der Regionen.',

  'shared.password.length': 'Mindestens {count} Zeichen',
  'shared.password.classes':
    'Mindestens {count, plural, one {# von} other {# von}}: Kleinbuchstabe, Großbuchstabe, Sonderzeichen',
  'shared.password.tooLong': 'Höchstens {count} Zeichen',
  'shared.didYouMean': 'Meinten Sie {email}?',

  'shared.checkEmail.title': 'Prüfen Sie Ihr Postfach',
  'shared.checkEmail.inbox': 'Sehen Sie in den Posteingang von',
  'shared.checkEmail.signUp':
    'Öffnen Sie unsere Nachricht und folgen Sie dem Link, um fortzufahren. Der Link gilt einmal, 24 Stunden lang.',
  'shared.checkEmail.forgot':
    'Falls es zu dieser Adresse ein Konto gibt, finden Sie dort unsere Nachricht mit einem Link für ein neues Passwort. Er gilt einmal, 1 Stunde lang.',
  'shared.checkEmail.spam': 'Nichts da? Es kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.',
  'shared.checkEmail.resend': 'E-Mail erneut senden',
  'shared.checkEmail.resent': 'Erneut gesendet. Nur der neueste Link gilt.',
  'shared.checkEmail.wait':
    'Sie können die E-Mail in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut anfordern.',
  'shared.checkEmail.ready': 'Sie können die E-Mail jetzt erneut anfordern.',
  'shared.checkEmail.different': 'Andere E-Mail-Adresse verwenden',

  'shared.legal.agree': 'Mit dem Erstellen eines Kontos stimmen Sie Folgendem zu:',
  'shared.legal.terms': 'Nutzungsbedingungen',
  'shared.legal.privacy': 'Datenschutzerklärung',

  'konnect.tagline': 'Ein Zugang zu allen Gateways, Services und Routen, die Sie betreiben.',
  'portal.tagline': 'Finden Sie eine API, lesen Sie, wie sie funktioniert, und legen Sie los.',
  'shared.notice.password-created':
    'Ihr Passwort ist festgelegt. Sie können sich anmelden, sobald Ihr Konto freigegeben ist; manche Portale geben sofort frei.',
  'shared.notice.verified': 'Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich an, um fortzufahren.',
  'shared.notice.password-saved': 'Ihr neues Passwort ist gespeichert. Melden Sie sich jetzt damit an.',
  'shared.notice.signed-out': 'Sie sind abgemeldet.',
  'shared.notice.session-ended': 'Ihre Sitzung ist beendet. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Erneut versuchen',
  'shared.loading': 'Wird geladen…',
  'shared.offline': 'Sie sind offline. Prüfen Sie Ihre Verbindung.',

  'shared.problem.invalid-input': 'Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
  'shared.problem.bad-request':
    'Die Anfrage wurde nicht verstanden. Bitte prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
  'shared.problem.invalid-credentials':
    'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es erneut, oder setzen Sie Ihr Passwort zurück.',
  'shared.problem.approval-pending': 'Ihr Konto wartet auf die Freigabe durch die Administration.',
  'shared.problem.registration-rejected': 'Ihre Registrierung wurde abgelehnt.',
  'shared.problem.access-revoked': 'Ihr Zugang wurde entzogen.',
  'shared.problem.email-not-verified':
    'Ihre E-Mail-Adresse ist noch nicht bestätigt. Den Link dazu finden Sie in der Nachricht, die wir Ihnen gesendet haben.',
  'shared.problem.wrong-access-code': 'Dieser Zugangscode ist ungültig. Kopieren Sie ihn aus Ihrer Einladung.',
  'shared.problem.unauthenticated': 'Ihre Sitzung ist beendet. Melden Sie sich an und versuchen Sie es erneut.',
  'shared.problem.forbidden': 'Dazu sind Sie nicht berechtigt. Fragen Sie den Inhaber Ihrer Organisation.',
  'shared.problem.not-found':
    'Wir konnten nicht finden, wonach Sie gefragt haben. Prüfen Sie die Adresse und versuchen Sie es erneut.',
  'shared.problem.conflict':
    'Das wurde inzwischen an anderer Stelle geändert. Sehen Sie sich den aktuellen Stand an und versuchen Sie es erneut.',
  'shared.problem.link-invalid': 'Dieser Link ist ungültig.',
  'shared.problem.link-expired': 'Dieser Link ist abgelaufen.',
  'shared.problem.link-used': 'Dieser Link wurde bereits verwendet.',
  'shared.problem.link-superseded': 'Dieser Link wurde durch einen neueren ersetzt.',
  'shared.problem.link-gone': 'Dieser Link ist abgelaufen oder wurde bereits verwendet.',
  'shared.problem.throttled': 'Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es dann erneut.',
  'shared.problem.server-error': 'Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es erneut.',
  'shared.problem.unavailable': 'Der Dienst ist gerade nicht verfügbar. Bitte versuchen Sie es gleich noch einmal.',
  'shared.problem.unreadable':
    'Wir haben eine Antwort erhalten, die wir nicht lesen konnten. Bitte versuchen Sie es erneut.',
  'shared.problem.network':
    'Wir konnten den Dienst nicht erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'shared.problem.timeout': 'Der Dienst hat zu lange nicht geantwortet. Bitte versuchen Sie es erneut.',
  'shared.problem.cookies-blocked':
    'Ihre Angaben stimmen, aber dieser Browser hat die Sitzung nicht behalten. Erlauben Sie Cookies für diese Website und versuchen Sie es erneut.',
  'shared.problem.kept': 'Ihre Eingaben sind noch da.',
  'shared.problem.reference': 'Referenz: {instance}',
  'shared.problem.wait-over': 'Die Wartezeit ist vorbei. Sie können es jetzt erneut versuchen.',
  'shared.problem.wait-seconds':
    'Zu viele Versuche. Sie können es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut versuchen.',
  'shared.problem.wait-minutes':
    'Zu viele Versuche. Sie können es in {minutes, plural, one {# Minute} other {# Minuten}} erneut versuchen.',

  'shared.forgotPassword.title': 'Passwort vergessen?',
  'shared.forgotPassword.lead':
    'Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir senden Ihnen einen Link für ein neues Passwort.',
  'shared.forgotPassword.submit': 'Passwort zurücksetzen',
  'shared.backToSignIn': 'Zurück zur Anmeldung',
  'shared.resetPassword.title': 'Neues Passwort wählen',
  'shared.resetPassword.lead': 'Beim Speichern enden alle anderen Sitzungen Ihres Kontos.',
  'shared.resetPassword.submit': 'Speichern',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, Startseite',

  'konnect.signIn.title': 'Bei Konnect anmelden',
  'konnect.signIn.submit': 'Anmelden',
  'konnect.signIn.forgot': 'Passwort vergessen?',
  'konnect.signIn.noAccount': 'Neu bei Konnect?',
  'konnect.signIn.signUp': 'Registrieren',
  'konnect.signIn.or': 'oder',
  'konnect.signIn.sso': 'Weiter mit SSO',

  'konnect.signUp.title': 'Konnect-Konto erstellen',
  'konnect.signUp.lead': 'Ihre kostenlose 30-tägige Testphase von Konnect Plus beginnt mit Ihrer ersten Anmeldung.',
  'konnect.signUp.submit': 'Konto erstellen',
  'konnect.signUp.haveAccount': 'Sie haben schon ein Konto?',
  'konnect.signUp.signIn': 'Anmelden',
  'konnect.signUp.code.help': 'Sie finden ihn in Ihrer Einladung.',
  'konnect.signUp.code.wrong': 'Dieser Zugangscode ist ungültig. Prüfen Sie Ihre Einladung.',
  'konnect.signUp.region.help': 'Die Standardregion Ihrer Organisation.',
  'konnect.signUp.region.none': 'Keine Präferenz',
  'konnect.signUp.region.us': 'Vereinigte Staaten',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Australien',
  'konnect.signUp.region.me': 'Naher Osten',
  'konnect.signUp.region.in': 'Indien',
  'konnect.signUp.inviteOnly':
    'Konten gibt es hier auf Einladung. Unser Vertrieb richtet eines für Sie ein, mit einer kostenlosen 30-tägigen Testphase von Konnect Plus ab Ihrer ersten Anmeldung.',
  'konnect.signUp.sales': 'Vertrieb kontaktieren',
  'konnect.signUp.invited':
    'Schon eingeladen? Der Link in Ihrer Willkommens-E-Mail bestätigt Ihr Konto und legt Ihr Passwort fest.',

  'portal.region.us': 'Region US',
  'portal.region.eu': 'Region EU',
  'portal.region.au': 'Region AU',
  'portal.region.me': 'Region ME',
  'portal.region.in': 'Region IN',

  'portal.signIn.title': 'Bei {portal} anmelden',
  'portal.signIn.submit': 'Anmelden',
  'portal.signIn.sso': 'Mit SSO anmelden',
  'portal.signIn.forgot': 'Passwort vergessen?',
  'portal.signIn.or': 'oder',
  'portal.signIn.noAccount': 'Neu hier?',
  'portal.signIn.signUp': 'Registrieren',
  'portal.signIn.ssoOnly': 'Dieses Portal nutzt Single Sign-on. Melden Sie sich mit dem Konto Ihrer Organisation an.',
  'portal.signIn.trouble': 'Probleme bei der Anmeldung?',
  'portal.signIn.contact': 'Administration kontaktieren',
  'portal.signIn.contactPlain': 'Wenden Sie sich an die Administration dieses Portals.',

  'portal.signUp.title': 'Entwicklerkonto erstellen',
  'portal.signUp.lead': 'Registrieren Sie sich, um die Dokumentation zu lesen und die APIs von {portal} zu nutzen.',
  'portal.signUp.separate': 'Ihr Konto gilt nur für dieses Portal. Konnect und andere Portale haben eigene Konten.',
  'portal.signUp.submit': 'Konto erstellen',
  'portal.signUp.haveAccount': 'Schon registriert?',
  'portal.signUp.logIn': 'Anmelden',
  'portal.signUp.checkEmail':
    'Ist die Adresse hier neu, enthält die Nachricht einen Link, um Ihr Passwort zu erstellen. Ist sie schon bekannt, steht darin, wie es um Ihre Registrierung steht.',

  'portal.verifyEmail.title': 'Passwort erstellen',
  'portal.verifyEmail.lead': 'Ein Schritt bestätigt Ihre E-Mail-Adresse und legt das Passwort Ihres Kontos fest.',
  'portal.verifyEmail.submit': 'Passwort erstellen',

  'shared.refusedLink.link-expired': 'Dieser Link ist abgelaufen',
  'shared.refusedLink.link-used': 'Dieser Link wurde bereits verwendet',
  'shared.refusedLink.link-superseded': 'Dieser Link wurde durch einen neueren ersetzt',
  'shared.refusedLink.link-invalid': 'Dieser Link ist ungültig',
  'shared.refusedLink.link-gone': 'Dieser Link ist abgelaufen oder wurde bereits verwendet',
  'shared.refusedLink.link-missing': 'Öffnen Sie den Link in Ihrer E-Mail noch einmal',
  'shared.refusedLink.link-expired.why': 'Zu Ihrer Sicherheit gelten Links in unseren E-Mails nur eine Zeit lang.',
  'shared.refusedLink.link-used.why':
    'Jeder Link gilt einmal. Wenn Sie es selbst waren, melden Sie sich mit E-Mail-Adresse und Passwort an. Wenn Sie noch kein Passwort haben, wählen Sie eines über „Passwort vergessen?“ unten.',
  'shared.refusedLink.link-superseded.why':
    'Wir haben Ihnen danach einen neueren Link gesendet. Öffnen Sie die neueste E-Mail oder fordern Sie hier einen weiteren Link an.',
  'shared.refusedLink.link-invalid.why':
    'Vielleicht ging unterwegs ein Teil der Adresse verloren. Kopieren Sie den ganzen Link aus der E-Mail oder fordern Sie hier einen neuen an.',
  'shared.refusedLink.link-gone.why': 'Jeder Link gilt einmal und nur eine Zeit lang.',
  'shared.refusedLink.link-missing.why':
    'Die Adresse dieser Seite enthält Ihren Link nicht mehr, etwa weil die Seite neu geladen wurde. Der Link gilt vielleicht noch: Gehen Sie zur E-Mail zurück und öffnen Sie ihn dort.',
  'shared.refusedLink.link-missing.new': 'Wenn Sie die E-Mail nicht finden, fordern Sie hier einen neuen Link an.',
  'shared.refusedLink.newLink': 'Neuen Link senden',

  'shared.sso.denied':
    'Single Sign-on hat Sie nicht eingelassen: Sie haben dort abgebrochen, oder Ihr Konto hat hier keinen Zugang. Bitte versuchen Sie es auf einem der Wege unten erneut, oder bitten Sie die Administration um Zugang.',
  'shared.sso.unavailable':
    'Single Sign-on ist gerade nicht verfügbar. Bitte versuchen Sie es auf einem der Wege unten oder etwas später erneut.',
  'shared.sso.interrupted':
    'Single Sign-on wurde unterbrochen, bevor es abgeschlossen war. Bitte versuchen Sie es auf einem der Wege unten erneut.',
  'shared.sso.no-session':
    'Sie kommen vom Single Sign-on zurück, aber in diesem Browser gibt es keine Sitzung. Falls Sie Cookies blockieren, erlauben Sie sie für diese Website und versuchen Sie es erneut.',
  'shared.sso.loop':
    'Single Sign-on endete mehrmals ohne Sitzung, daher haben wir angehalten. Erlauben Sie Cookies für diese Website und versuchen Sie es erneut.',
  'shared.sso.failed':
    'Single Sign-on hat diesmal nicht funktioniert. Bitte versuchen Sie es auf einem der Wege unten erneut.',
  'shared.sso.leaving': 'Sie werden zu Ihrem Identitätsanbieter weitergeleitet…',
  'shared.sso.returning': 'Ihre Anmeldung wird abgeschlossen…',
  'shared.accountMenu': 'Konto, {name}',
  'shared.accountMenu.unnamed': 'Konto',
  'shared.notFound.title': 'Seite nicht gefunden',
  'shared.notFound.text':
    'Diese Adresse führt nirgendwohin. Vielleicht ist sie vertippt, oder die Seite wurde verschoben.',
  'shared.notFound.home': 'Zur Startseite',
  'shared.failed.title': 'Etwas ist schiefgegangen',
  'shared.failed.text':
    'Diese Seite funktioniert gerade nicht. Es liegt nicht an Ihnen. Versuchen Sie es erneut; wenn es wieder geschieht, kommen Sie etwas später zurück.',
  'shared.failed.offline': 'Sie sind offline',
  'shared.failed.offline.text':
    'Diese Seite konnte ohne Netz nicht geladen werden. Es geht von selbst weiter, sobald Sie wieder online sind.',
  'shared.config.title': 'Diese Website ist nicht richtig eingerichtet',
  'shared.config.key': 'Der Konfigurationswert „{key}“ ist ungültig.',
  'shared.config.unreadable': 'Die Konfiguration kann nicht gelesen werden.',
  'shared.config.help':
    'Wenn Sie diese Website betreiben, berichtigen Sie die Konfiguration. Wenn Sie sie besuchen, kommen Sie bitte später wieder.',

  'konnect.verifyEmail.title': 'E-Mail-Adresse bestätigen',
  'konnect.verifyEmail.lead': 'Ein Klick bestätigt, dass diese Adresse Ihnen gehört. Danach können Sie sich anmelden.',
  'konnect.verifyEmail.submit': 'E-Mail-Adresse bestätigen',
  'shared.signedInAs':
    'Sie sind hier als {person} angemeldet. Wenn Sie fortfahren, wird dieses Konto in diesem Browser abgemeldet.',

  'konnect.welcome.title': 'Willkommen bei Konnect',
  'konnect.welcome.lead':
    'Wählen Sie Ihr Passwort, um Ihr Konto fertig einzurichten. Das bestätigt auch Ihre E-Mail-Adresse.',
  'konnect.welcome.submit': 'Speichern',
  'konnect.welcome.newLink':
    'Geben Sie die E-Mail-Adresse ein, an die Ihre Einladung ging. Wir senden Ihnen einen Link, um Ihr Passwort zu wählen; er bestätigt auch Ihr Konto.',

  'konnect.failed.title': 'Konnect ist nicht erreichbar',
  'portal.status.pending': 'Freigabe steht aus',
  'portal.status.pending.text':
    'Ihre E-Mail-Adresse und Ihr Passwort stimmen. Die Administration muss Ihr Konto noch freigeben; wir senden Ihnen dann eine E-Mail.',
  'portal.status.rejected': 'Registrierung abgelehnt',
  'portal.status.rejected.text':
    'Die Administration dieses Portals hat Ihre Registrierung abgelehnt. Wenn Sie das für einen Irrtum halten, wenden Sie sich an die Administration.',
  'portal.status.revoked': 'Zugang entzogen',
  'portal.status.revoked.text':
    'Die Administration dieses Portals hat Ihren Zugang beendet. Wenn Sie ihn noch brauchen, bitten Sie die Administration, Ihr Konto wieder freizugeben.',
  'portal.status.check': 'Erneut prüfen',
  'portal.status.unchanged': 'Noch hat sich nichts geändert.',
  'portal.status.changed': 'Ihr Status hat sich geändert.',
  'portal.status.email': 'Status per E-Mail senden',
  'portal.status.emailed': 'Wir haben Ihren Status an {email} gesendet.',
  'portal.status.back': 'Zurück zur Anmeldung',
  'portal.failed.title': 'Dieses Portal ist nicht erreichbar',
  'portal.unknown.title': 'Seite nicht gefunden',
  'portal.unknown.text':
    'Unter dieser Adresse gibt es kein Portal. Prüfen Sie sie oder fragen Sie, wer Sie eingeladen hat.',
}
