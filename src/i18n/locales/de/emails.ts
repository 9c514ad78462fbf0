import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Guten Tag {name},',
  'email.hello.nobody': 'Guten Tag,',
  'email.link-in-full': 'Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
  'email.why': 'Warum Sie diese E-Mail erhalten: {reason}',
  'email.log-in': 'Anmelden',
  'email.sign-in': 'Anmelden',
  'email.forgot': 'Passwort zurücksetzen',

  'developer-verify.subject': 'Bestätigen Sie Ihre E-Mail-Adresse für {portal}',
  'developer-verify.intro':
    'Danke für Ihre Registrierung bei {portal}. Folgen Sie dem Link, um Ihre E-Mail-Adresse zu bestätigen und ein Passwort zu erstellen. Er gilt einmal, 24 Stunden lang.',
  'developer-verify.approved':
    'Dieses Portal gibt Registrierungen sofort frei: Sie können sich anmelden, sobald Sie Ihr Passwort erstellt haben.',
  'developer-verify.pending':
    'Die Administration von {portal} prüft jede Registrierung. Sie können Ihr Passwort jetzt erstellen; wir senden Ihnen eine E-Mail, wenn Sie freigegeben sind.',
  'developer-verify.action': 'E-Mail-Adresse bestätigen und Passwort erstellen',
  'developer-verify.reason':
    'Jemand hat sich mit dieser Adresse bei {portal} registriert. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',

  'developer-known.subject': 'Sie haben sich bereits bei {portal} registriert',
  'developer-known.status':
    'Sie haben sich bereits bei {portal} registriert. Der Status Ihrer Registrierung lautet: {status}.',
  'developer-known.status.pending': 'Ausstehend',
  'developer-known.status.approved': 'Freigegeben',
  'developer-known.status.rejected': 'Abgelehnt',
  'developer-known.status.revoked': 'Entzogen',
  'developer-known.next.pending':
    'Die Administration muss Ihre Registrierung noch prüfen. Bis dahin ist nichts zu tun; wir senden Ihnen eine E-Mail, wenn Sie freigegeben sind.',
  'developer-known.next.approved':
    'Sie können sich mit Ihrer E-Mail-Adresse und Ihrem Passwort anmelden. Wenn Sie das Passwort vergessen haben, fordern Sie auf der Anmeldeseite ein neues an.',
  'developer-known.next.approved-unfinished': 'Sie können sich anmelden, sobald Sie Ihr Passwort erstellt haben.',
  'developer-known.next.rejected':
    'Die Administration hat Ihre Registrierung abgelehnt. Um sich erneut zu registrieren, bitten Sie zuerst die Administration von {portal}, sie zu löschen.',
  'developer-known.next.revoked':
    'Die Administration hat Ihnen den Zugang entzogen. Um ihn zurückzubekommen, wenden Sie sich an die Administration von {portal}.',
  'developer-known.fresh':
    'Ihr Konto ist noch nicht fertig eingerichtet. Folgen Sie diesem neuen Link, um Ihre E-Mail-Adresse zu bestätigen und ein Passwort zu erstellen; er ersetzt die früheren und gilt einmal, 24 Stunden lang.',
  'developer-known.reason':
    'Jemand hat sich mit dieser Adresse bei {portal} registriert, und sie ist dort bekannt. Ihre Registrierung wurde nicht geändert.',

  'developer-approved.subject': 'Sie sind für {portal} freigegeben',
  'developer-approved.intro':
    'Die Administration hat Ihren Zugang zu {portal} freigegeben. Sie können sich jetzt anmelden.',
  'developer-approved.unfinished':
    'Die Administration hat Ihren Zugang zu {portal} freigegeben. Bevor Sie sich anmelden können, erstellen Sie Ihr Passwort: Nutzen Sie den Link aus der E-Mail zu Ihrer Registrierung, oder registrieren Sie sich erneut, um einen neuen Link zu erhalten.',
  'developer-approved.register': 'Neuen Link anfordern',
  'developer-approved.reason': 'Sie haben sich bei {portal} registriert.',

  'password-reset.subject': 'Wählen Sie ein neues Passwort für {place}',
  'password-reset.intro':
    'Folgen Sie dem Link, um ein neues Passwort für {place} zu wählen. Er gilt einmal, 1 Stunde lang. Bis dahin bleibt Ihr Passwort, wie es ist.',
  'password-reset.action': 'Neues Passwort wählen',
  'password-reset.reason':
    'Jemand hat ein neues Passwort für Ihr Konto bei {place} angefordert. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',

  'password-changed.subject': 'Ihr Passwort für {place} wurde geändert',
  'password-changed.intro':
    'Das Passwort Ihres Kontos bei {place} wurde geändert, und Sie wurden überall sonst abgemeldet.',
  'password-changed.not-you': 'Wenn Sie das nicht waren, setzen Sie Ihr Passwort jetzt zurück.',
  'password-changed.reason': 'Sie haben ein Konto bei {place}, und wir melden Ihnen jede Änderung des Passworts.',

  'konnect-welcome.subject': 'Willkommen bei Konnect: Bestätigen Sie Ihre E-Mail-Adresse',
  'konnect-welcome.intro':
    'Danke für Ihre Registrierung. Folgen Sie dem Link, um Ihr Konto zu bestätigen. Er gilt einmal, 24 Stunden lang.',
  'konnect-welcome.trial': 'Ihre 30 kostenlosen Tage Konnect Plus beginnen mit Ihrer ersten Anmeldung.',
  'konnect-welcome.action': 'Konto bestätigen',
  'konnect-welcome.reason':
    'Jemand hat sich mit dieser Adresse bei Konnect registriert. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',

  'konnect-known.subject': 'Sie haben bereits ein Konnect-Konto',
  'konnect-known.intro':
    'Jemand hat sich mit dieser Adresse bei Konnect registriert, aber Sie haben bereits ein Konto. Nichts wurde geändert.',
  'konnect-known.next':
    'Melden Sie sich mit Ihrem Passwort an. Wenn Sie es vergessen haben, können Sie es zurücksetzen.',
  'konnect-known.reason': 'Zu dieser Adresse gibt es ein Konto bei Konnect.',

  'konnect-invitation.subject': 'Ihre Einladung zu Konnect',
  'konnect-invitation.intro':
    'Sie sind eingeladen, sich mit {organization} bei Konnect zu registrieren. Geben Sie dabei diesen Zugangscode ein:',
  'konnect-invitation.code': 'Zugangscode: {code}',
  'konnect-invitation.action': 'Bei Konnect registrieren',
  'konnect-invitation.reason': 'Kong hat diese Adresse zu Konnect eingeladen.',

  'konnect-invited-welcome.subject': 'Willkommen bei Konnect: Legen Sie Ihr Passwort fest',
  'konnect-invited-welcome.intro':
    'In {organization} wurde ein Konnect-Konto für Sie eingerichtet. Folgen Sie dem Link, um es zu bestätigen und Ihr eigenes Passwort zu wählen. Er gilt einmal, 7 Tage lang.',
  'konnect-invited-welcome.action': 'Passwort festlegen',
  'konnect-invited-welcome.reason': 'Für diese Adresse wurde ein Konto eingerichtet.',

  'trial-notice.subject': 'Ihre Testphase von Konnect Plus endet in drei Tagen',
  'trial-notice.intro': 'Die Testphase von Konnect Plus für {organization} endet am {date} (UTC).',
  'trial-notice.choice':
    'Wählen Sie, wie es weitergeht: mit einem kostenpflichtigen Abonnement von Konnect Plus oder mit der Herabstufung auf Konnect Free.',
  'trial-notice.action': 'Tarif wählen',
  'trial-notice.reason': 'Sie sind Inhaber von {organization} bei Konnect.',
}
