import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Ciao {name},',
  'email.hello.nobody': 'Ciao,',
  'email.link-in-full': 'Se il pulsante non funziona, copia questo indirizzo nel browser:',
  'email.why': 'Perché ricevi questa email: {reason}',
  'email.log-in': 'Accedi',
  'email.sign-in': 'Accedi',
  'email.forgot': 'Reimposta la password',

  'developer-verify.subject': 'Verifica la tua email per {portal}',
  'developer-verify.intro':
    'Grazie per la registrazione a {portal}. Segui il link per verificare il tuo indirizzo email e creare una password. Funziona una sola volta, entro 24 ore.',
  'developer-verify.approved':
    'Questo portale approva subito le registrazioni: potrai accedere appena avrai creato la password.',
  'developer-verify.pending':
    'Un amministratore di {portal} esamina ogni registrazione. Puoi creare la password ora; ti invieremo un’email quando il tuo accesso sarà approvato.',
  'developer-verify.action': 'Verifica email e crea password',
  'developer-verify.reason':
    'qualcuno si è registrato a {portal} con questo indirizzo. Se non l’hai fatto tu, puoi ignorare questa email.',

  'developer-known.subject': 'Hai già una registrazione a {portal}',
  'developer-known.status': 'Hai già una registrazione a {portal}. Lo stato della registrazione è: {status}.',
  'developer-known.status.pending': 'In attesa',
  'developer-known.status.approved': 'Approvata',
  'developer-known.status.rejected': 'Rifiutata',
  'developer-known.status.revoked': 'Revocata',
  'developer-known.next.pending':
    'Un amministratore deve ancora esaminare la tua registrazione. Fino ad allora non devi fare nulla; ti invieremo un’email quando il tuo accesso sarà approvato.',
  'developer-known.next.approved':
    'Puoi accedere con il tuo indirizzo email e la password. Se hai dimenticato la password, richiedine una nuova nella pagina di accesso.',
  'developer-known.next.approved-unfinished': 'Potrai accedere appena avrai creato la password.',
  'developer-known.next.rejected':
    'Un amministratore ha rifiutato la tua registrazione. Per registrarti di nuovo, chiedi prima a un amministratore di {portal} di eliminarla.',
  'developer-known.next.revoked':
    'Un amministratore ha revocato il tuo accesso. Per riottenerlo, contatta un amministratore di {portal}.',
  'developer-known.fresh':
    'Non hai completato la configurazione dell’account. Segui questo nuovo link per verificare il tuo indirizzo email e creare una password; sostituisce i precedenti e funziona una sola volta, entro 24 ore.',
  'developer-known.reason':
    'qualcuno si è registrato a {portal} con questo indirizzo, già noto al portale. La tua registrazione non è stata modificata.',

  'developer-approved.subject': 'Il tuo accesso a {portal} è approvato',
  'developer-approved.intro': 'Un amministratore ha approvato il tuo accesso a {portal}. Ora puoi accedere.',
  'developer-approved.unfinished':
    'Un amministratore ha approvato il tuo accesso a {portal}. Prima di accedere, crea la password: usa il link nell’email ricevuta alla registrazione o registrati di nuovo per riceverne uno nuovo.',
  'developer-approved.register': 'Ottieni un nuovo link',
  'developer-approved.reason': 'hai una registrazione a {portal}.',

  'password-reset.subject': 'Scegli una nuova password per {place}',
  'password-reset.intro':
    'Segui il link per scegliere una nuova password per {place}. Funziona una sola volta, entro 1 ora. Fino ad allora la password resta invariata.',
  'password-reset.action': 'Scegli una nuova password',
  'password-reset.reason':
    'qualcuno ha richiesto una nuova password per il tuo account su {place}. Se non l’hai fatto tu, puoi ignorare questa email.',

  'password-changed.subject': 'La tua password per {place} è cambiata',
  'password-changed.intro':
    'La password del tuo account su {place} è cambiata e tutte le altre sessioni sono state disconnesse.',
  'password-changed.not-you': 'Se non l’hai fatto tu, reimposta subito la password.',
  'password-changed.reason': 'hai un account su {place} e ti avvisiamo a ogni cambio della password.',

  'konnect-welcome.subject': 'Ti diamo il benvenuto in Konnect: verifica la tua email',
  'konnect-welcome.intro':
    'Grazie per la registrazione. Segui il link per verificare il tuo account. Funziona una sola volta, entro 24 ore.',
  'konnect-welcome.trial': 'I tuoi 30 giorni gratuiti di Konnect Plus iniziano al tuo primo accesso.',
  'konnect-welcome.action': 'Verifica il tuo account',
  'konnect-welcome.reason':
    'qualcuno si è registrato a Konnect con questo indirizzo. Se non l’hai fatto tu, puoi ignorare questa email.',

  'konnect-known.subject': 'Hai già un account Konnect',
  'konnect-known.intro':
    'Qualcuno si è registrato a Konnect con questo indirizzo, ma hai già un account. Non è stato modificato nulla.',
  'konnect-known.next': 'Accedi con la tua password. Se l’hai dimenticata, puoi reimpostarla.',
  'konnect-known.reason': 'questo indirizzo ha un account Konnect.',

  'konnect-invitation.subject': 'Il tuo invito a Konnect',
  'konnect-invitation.intro':
    'Hai ricevuto un invito a registrarti a Konnect con {organization}. Inserisci questo codice di accesso durante la registrazione:',
  'konnect-invitation.code': 'Codice di accesso: {code}',
  'konnect-invitation.action': 'Registrati a Konnect',
  'konnect-invitation.reason': 'Kong ha invitato questo indirizzo a Konnect.',

  'konnect-invited-welcome.subject': 'Ti diamo il benvenuto in Konnect: imposta la password',
  'konnect-invited-welcome.intro':
    'È stato creato per te un account Konnect in {organization}. Segui il link per verificarlo e scegliere la tua password. Funziona una sola volta, entro 7 giorni.',
  'konnect-invited-welcome.action': 'Imposta la password',
  'konnect-invited-welcome.reason': 'è stato creato un account per questo indirizzo.',

  'trial-notice.subject': 'La tua prova di Konnect Plus termina tra tre giorni',
  'trial-notice.intro': 'Fine della prova di Konnect Plus di {organization}: {date} (UTC).',
  'trial-notice.choice':
    'Scegli come continuare: con un abbonamento a pagamento a Konnect Plus oppure passando a Konnect Free.',
  'trial-notice.action': 'Scegli il tuo piano',
  'trial-notice.reason': 'hai il ruolo di proprietario di {organization} in Konnect.',
}
