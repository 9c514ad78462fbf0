import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Guten Tag {name},',
  'email.shared.hello.nobody': 'Guten Tag,',
  'email.shared.linkInFull': 'Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:',
  'email.shared.why': 'Warum Sie diese E-Mail erhalten: {reason}',
  'email.shared.logIn': 'Anmelden',
  'email.shared.signIn': 'Anmelden',
  'email.shared.forgot': 'Passwort zurücksetzen',

  'email.developer-verify.subject': 'Bestätigen Sie Ihre E-Mail-Adresse für {portal}',
  'email.developer-verify.intro':
    'Danke für Ihre Registrierung bei {portal}. Folgen Sie dem Link, um Ihre E-Mail-Adresse zu bestätigen und ein Passwort zu erstellen. Er gilt einmal, 24 Stunden lang.',
  'email.developer-verify.approved':
    'Dieses Portal gibt Registrierungen sofort frei: Sie können sich anmelden, sobald Sie Ihr Passwort erstellt haben.',
  'email.developer-verify.pending':
    'Die Administration von {portal} prüft jede Registrierung. Sie können Ihr Passwort jetzt erstellen; wir senden Ihnen eine E-Mail, wenn Sie freigegeben sind.',
  'email.developer-verify.action': 'E-Mail-Adresse bestätigen und Passwort erstellen',
  'email.developer-verify.reason':
    'Jemand hat sich mit dieser Adresse bei {portal} registriert. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',

  'email.developer-known.subject': 'Sie haben sich bereits bei {portal} registriert',
  'email.developer-known.status':
    'Sie haben sich bereits bei {portal} registriert. Der Status Ihrer Registrierung lautet: {status}.',
  'email.developer-known.status.pending': 'Ausstehend',
  'email.developer-known.status.approved': 'Freigegeben',
  'email.developer-known.status.rejected': 'Abgelehnt',
  'email.developer-known.status.revoked': 'Entzogen',
  'email.developer-known.next.pending':
    'Die Administration muss Ihre Registrierung noch prüfen. Bis dahin ist nichts zu tun; wir senden Ihnen eine E-Mail, wenn Sie freigegeben sind.',
  'email.developer-known.next.approved':
    'Sie können sich mit Ihrer E-Mail-Adresse und Ihrem Passwort anmelden. Wenn Sie das Passwort vergessen haben, fordern Sie auf der Anmeldeseite ein neues an.',
  'email.developer-known.next.approved-unfinished': 'Sie können sich anmelden, sobald Sie Ihr Passwort erstellt haben.',
  'email.developer-known.next.rejected':
    'Die Administration hat Ihre Registrierung abgelehnt. Um sich erneut zu registrieren, bitten Sie zuerst die Administration von {portal}, sie zu löschen.',
  'email.developer-known.next.revoked':
    'Die Administration hat Ihnen den Zugang entzogen. Um ihn zurückzubekommen, wenden Sie sich an die Administration von {portal}.',
  'email.developer-known.fresh':
    'Ihr Konto ist noch nicht fertig eingerichtet. Folgen Sie diesem neuen Link, um Ihre E-Mail-Adresse zu bestätigen und ein Passwort zu erstellen; er ersetzt die früheren und gilt einmal, 24 Stunden lang.',
  'email.developer-known.reason':
    'Jemand hat sich mit dieser Adresse bei {portal} registriert, und sie ist dort bekannt. Ihre Registrierung wurde nicht geändert.',

  'email.developer-approved.subject': 'Sie sind für {portal} freigegeben',
  'email.developer-approved.intro':
    'Die Administration hat Ihren Zugang zu {portal} freigegeben. Sie können sich jetzt anmelden.',
  'email.developer-approved.unfinished':
    'Die Administration hat Ihren Zugang zu {portal} freigegeben. Bevor Sie sich anmelden können, erstellen Sie Ihr Passwort: Nutzen Sie den Link aus der E-Mail zu Ihrer Registrierung, oder registrieren Sie sich erneut, um einen neuen Link zu erhalten.',
  'email.developer-approved.register': 'Neuen Link anfordern',
  'email.developer-approved.reason': 'Sie haben sich bei {portal} registriert.',

  'email.password-reset.subject': 'Wählen Sie ein neues Passwort für {place}',
  'email.password-reset.intro':
    'Folgen Sie dem Link, um ein neues Passwort für {place} zu wählen. Er gilt einmal, 1 Stunde lang. Bis dahin bleibt Ihr Passwort, wie es ist.',
  'email.password-reset.action': 'Neues Passwort wählen',
  'email.password-reset.reason':
    'Jemand hat ein neues Passwort für Ihr Konto bei {place} angefordert. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',

  'email.password-changed.subject': 'Ihr Passwort für {place} wurde geändert',
  'email.password-changed.intro':
    'Das Passwort Ihres Kontos bei {place} wurde geändert, und Sie wurden überall sonst abgemeldet.',
  'email.password-changed.notYou': 'Wenn Sie das nicht waren, setzen Sie Ihr Passwort jetzt zurück.',
  'email.password-changed.reason': 'Sie haben ein Konto bei {place}, und wir melden Ihnen jede Änderung des Passworts.',

  'email.konnect-welcome.subject': 'Willkommen bei Konnect: Bestätigen Sie Ihre E-Mail-Adresse',
  'email.konnect-welcome.intro':
    'Danke für Ihre Registrierung. Folgen Sie dem Link, um Ihr Konto zu bestätigen. Er gilt einmal, 24 Stunden lang.',
  'email.konnect-welcome.trial': 'Ihre 30 kostenlosen Tage Konnect Plus beginnen mit Ihrer ersten Anmeldung.',
  'email.konnect-welcome.action': 'Konto bestätigen',
  'email.konnect-welcome.reason':
    'Jemand hat sich mit dieser Adresse bei Konnect registriert. Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.',

  'email.konnect-known.subject': 'Sie haben bereits ein Konnect-Konto',
  'email.konnect-known.intro':
    'Jemand hat sich mit dieser Adresse bei Konnect registriert, aber Sie haben bereits ein Konto. Nichts wurde geändert.',
  'email.konnect-known.next':
    'Melden Sie sich mit Ihrem Passwort an. Wenn Sie es vergessen haben, können Sie es zurücksetzen.',
  'email.konnect-known.reason': 'Zu dieser Adresse gibt es ein Konto bei Konnect.',

  'email.konnect-invitation.subject': 'Ihre Einladung zu Konnect',
  'email.konnect-invitation.intro':
    'Sie sind eingeladen, sich mit {organization} bei Konnect zu registrieren. Geben Sie dabei diesen Zugangscode ein:',
  'email.konnect-invitation.code': 'Zugangscode: {code}',
  'email.konnect-invitation.action': 'Bei Konnect registrieren',
  'email.konnect-invitation.reason': 'Kong hat diese Adresse zu Konnect eingeladen.',

  'email.konnect-invited-welcome.subject': 'Willkommen bei Konnect: Legen Sie Ihr Passwort fest',
  'email.konnect-invited-welcome.intro':
    'In {organization} wurde ein Konnect-Konto für Sie eingerichtet. Folgen Sie dem Link, um es zu bestätigen und Ihr eigenes Passwort zu wählen. Er gilt einmal, 7 Tage lang.',
  'email.konnect-invited-welcome.action': 'Passwort festlegen',
  'email.konnect-invited-welcome.reason': 'Für diese Adresse wurde ein Konto eingerichtet.',

  'email.trial-notice.subject': 'Ihre Testphase von Konnect Plus endet in drei Tagen',
  'email.trial-notice.intro': 'Die Testphase von Konnect Plus für {organization} endet am {date} (UTC).',
  'email.trial-notice.choice':
    'Wählen Sie, wie es weitergeht: mit einem kostenpflichtigen Abonnement von Konnect Plus oder mit der Herabstufung auf Konnect Free.',
  'email.trial-notice.action': 'Tarif wählen',
  'email.trial-notice.reason': 'Sie sind Inhaber von {organization} bei Konnect.',
}
