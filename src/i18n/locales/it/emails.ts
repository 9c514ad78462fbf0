import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Ciao {name},',
  'email.shared.hello.nobody': 'Ciao,',
  'email.shared.linkInFull': 'Se il pulsante non funziona, copia questo indirizzo nel browser:',
  'email.shared.why': 'Perché ricevi questa email: {reason}',
  'email.shared.logIn': 'Accedi',
  'email.shared.signIn': 'Accedi',
  'email.shared.forgot': 'Reimposta la password',

  'email.developer-verify.subject': 'Verifica la tua email per {portal}',
  'email.developer-verify.intro':
    'Grazie per la registrazione a {portal}. Segui il link per verificare il tuo indirizzo email e creare una password. Funziona una sola volta, entro 24 ore.',
  'email.developer-verify.approved':
    'Questo portale approva subito le registrazioni: potrai accedere appena avrai creato la password.',
  'email.developer-verify.pending':
    'Un amministratore di {portal} esamina ogni registrazione. Puoi creare la password ora; ti invieremo un’email quando il tuo accesso sarà approvato.',
  'email.developer-verify.action': 'Verifica email e crea password',
  'email.developer-verify.reason':
    'qualcuno si è registrato a {portal} con questo indirizzo. Se non l’hai fatto tu, puoi ignorare questa email.',

  'email.developer-known.subject': 'Hai già una registrazione a {portal}',
  'email.developer-known.status': 'Hai già una registrazione a {portal}. Lo stato della registrazione è: {status}.',
  'email.developer-known.status.pending': 'In attesa',
  'email.developer-known.status.approved': 'Approvata',
  'email.developer-known.status.rejected': 'Rifiutata',
  'email.developer-known.status.revoked': 'Revocata',
  'email.developer-known.next.pending':
    'Un amministratore deve ancora esaminare la tua registrazione. Fino ad allora non devi fare nulla; ti invieremo un’email quando il tuo accesso sarà approvato.',
  'email.developer-known.next.approved':
    'Puoi accedere con il tuo indirizzo email e la password. Se hai dimenticato la password, richiedine una nuova nella pagina di accesso.',
  'email.developer-known.next.approved-unfinished': 'Potrai accedere appena avrai creato la password.',
  'email.developer-known.next.rejected':
    'Un amministratore ha rifiutato la tua registrazione. Per registrarti di nuovo, chiedi prima a un amministratore di {portal} di eliminarla.',
  'email.developer-known.next.revoked':
    'Un amministratore ha revocato il tuo accesso. Per riottenerlo, contatta un amministratore di {portal}.',
  'email.developer-known.fresh':
    'Non hai completato la configurazione dell’account. Segui questo nuovo link per verificare il tuo indirizzo email e creare una password; sostituisce i precedenti e funziona una sola volta, entro 24 ore.',
  'email.developer-known.reason':
    'qualcuno si è registrato a {portal} con questo indirizzo, già noto al portale. La tua registrazione non è stata modificata.',

  'email.developer-approved.subject': 'Il tuo accesso a {portal} è approvato',
  'email.developer-approved.intro': 'Un amministratore ha approvato il tuo accesso a {portal}. Ora puoi accedere.',
  'email.developer-approved.unfinished':
    'Un amministratore ha approvato il tuo accesso a {portal}. Prima di accedere, crea la password: usa il link nell’email ricevuta alla registrazione o registrati di nuovo per riceverne uno nuovo.',
  'email.developer-approved.register': 'Ottieni un nuovo link',
  'email.developer-approved.reason': 'hai una registrazione a {portal}.',

  'email.password-reset.subject': 'Scegli una nuova password per {place}',
  'email.password-reset.intro':
    'Segui il link per scegliere una nuova password per {place}. Funziona una sola volta, entro 1 ora. Fino ad allora la password resta invariata.',
  'email.password-reset.action': 'Scegli una nuova password',
  'email.password-reset.reason':
    'qualcuno ha richiesto una nuova password per il tuo account su {place}. Se non l’hai fatto tu, puoi ignorare questa email.',

  'email.password-changed.subject': 'La tua password per {place} è cambiata',
  'email.password-changed.intro':
    'La password del tuo account su {place} è cambiata e tutte le altre sessioni sono state disconnesse.',
  'email.password-changed.notYou': 'Se non l’hai fatto tu, reimposta subito la password.',
  'email.password-changed.reason': 'hai un account su {place} e ti avvisiamo a ogni cambio della password.',

  'email.konnect-welcome.subject': 'Ti diamo il benvenuto in Konnect: verifica la tua email',
  'email.konnect-welcome.intro':
    'Grazie per la registrazione. Segui il link per verificare il tuo account. Funziona una sola volta, entro 24 ore.',
  'email.konnect-welcome.trial': 'I tuoi 30 giorni gratuiti di Konnect Plus iniziano al tuo primo accesso.',
  'email.konnect-welcome.action': 'Verifica il tuo account',
  'email.konnect-welcome.reason':
    'qualcuno si è registrato a Konnect con questo indirizzo. Se non l’hai fatto tu, puoi ignorare questa email.',

  'email.konnect-known.subject': 'Hai già un account Konnect',
  'email.konnect-known.intro':
    'Qualcuno si è registrato a Konnect con questo indirizzo, ma hai già un account. Non è stato modificato nulla.',
  'email.konnect-known.next': 'Accedi con la tua password. Se l’hai dimenticata, puoi reimpostarla.',
  'email.konnect-known.reason': 'questo indirizzo ha un account Konnect.',

  'email.konnect-invitation.subject': 'Il tuo invito a Konnect',
  'email.konnect-invitation.intro':
    'Hai ricevuto un invito a registrarti a Konnect con {organization}. Inserisci questo codice di accesso durante la registrazione:',
  'email.konnect-invitation.code': 'Codice di accesso: {code}',
  'email.konnect-invitation.action': 'Registrati a Konnect',
  'email.konnect-invitation.reason': 'Kong ha invitato questo indirizzo a Konnect.',

  'email.konnect-invited-welcome.subject': 'Ti diamo il benvenuto in Konnect: imposta la password',
  'email.konnect-invited-welcome.intro':
    'È stato creato per te un account Konnect in {organization}. Segui il link per verificarlo e scegliere la tua password. Funziona una sola volta, entro 7 giorni.',
  'email.konnect-invited-welcome.action': 'Imposta la password',
  'email.konnect-invited-welcome.reason': 'è stato creato un account per questo indirizzo.',

  'email.trial-notice.subject': 'La tua prova di Konnect Plus termina tra tre giorni',
  'email.trial-notice.intro': 'Fine della prova di Konnect Plus di {organization}: {date} (UTC).',
  'email.trial-notice.choice':
    'Scegli come continuare: con un abbonamento a pagamento a Konnect Plus oppure passando a Konnect Free.',
  'email.trial-notice.action': 'Scegli il tuo piano',
  'email.trial-notice.reason': 'hai il ruolo di proprietario di {organization} in Konnect.',
}
