import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
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
}
