import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'Email',
  'label.username': 'Email',
  'label.password': 'Password',
  'label.newPassword': 'Nuova password',
  'label.oldPassword': 'Password attuale',
  'label.fullName': 'Nome e cognome',
  'label.firstName': 'Nome',
  'label.lastName': 'Cognome',
  'label.organization': 'Nome dell’organizzazione',
  'label.accessCode': 'Codice di accesso',
  'label.region': 'Regione',

  'missing.email': 'Inserisci il tuo indirizzo email.',
  'missing.username': 'Inserisci il tuo indirizzo email.',
  'missing.password': 'Inserisci la password.',
  'missing.newPassword': 'Scegli una password.',
  'missing.oldPassword': 'Inserisci la password attuale.',
  'missing.fullName': 'Inserisci nome e cognome.',
  'missing.firstName': 'Inserisci il tuo nome.',
  'missing.lastName': 'Inserisci il tuo cognome.',
  'missing.organization': 'Inserisci il nome della tua organizzazione.',
  'missing.accessCode': 'Inserisci il codice di accesso che trovi nell’email di invito.',
  'missing.region': 'Scegli una regione.',

  'invalid.email': 'Inserisci un indirizzo email come nome@example.com.',
  'invalid.username': 'Inserisci un indirizzo email come nome@example.com.',
  'invalid.password': 'Controlla la password.',
  'invalid.newPassword': 'Scegli una password che soddisfi tutti i requisiti.',
  'invalid.oldPassword': 'Controlla la password attuale.',
  'invalid.fullName': 'Usa al massimo 256 caratteri per nome e cognome.',
  'invalid.firstName': 'Usa al massimo 127 caratteri per il nome.',
  'invalid.lastName': 'Usa al massimo 128 caratteri per il cognome.',
  'invalid.organization': 'Usa al massimo 256 caratteri per il nome dell’organizzazione.',
  'invalid.accessCode': 'Controlla il codice di accesso nell’email di invito.',
  'invalid.region': 'Scegli una delle regioni.',

  'password.length': 'Almeno {count} caratteri',
  'password.classes':
    'Almeno {count, plural, one {# di questi} many {# di questi} other {# di questi}}: una minuscola, una maiuscola, un carattere speciale',
  'password.too-long': 'Al massimo {count} caratteri',
  'form.did-you-mean': 'Intendevi {email}?',

  'check-email.title': 'Controlla la tua email',
  'check-email.sent-to': 'Abbiamo inviato un messaggio a',
  'check-email.sign-up': 'Aprilo e segui il link per continuare. Il link funziona una sola volta, entro 24 ore.',
  'check-email.forgot':
    'Se esiste un account con questo indirizzo, troverai lì un link per scegliere una nuova password. Funziona una sola volta, entro 1 ora.',
  'check-email.spam': 'Non è arrivato nulla? Può volerci un minuto. Guarda anche nella cartella spam.',
  'check-email.resend': 'Invia di nuovo l’email',
  'check-email.resent': 'Inviata di nuovo. Funziona solo il link più recente.',
  'check-email.wait':
    'Puoi inviarla di nuovo tra {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  'check-email.ready': 'Ora puoi inviare di nuovo l’email.',
  'check-email.different': 'Usa un’altra email',

  'refused.link-expired': 'Questo link è scaduto',
  'refused.link-used': 'Questo link è già stato usato',
  'refused.link-superseded': 'Questo link è stato sostituito da uno più recente',
  'refused.link-invalid': 'Questo link non è valido',
  'refused.link-gone': 'Questo link è scaduto o è già stato usato',
  'refused.link-expired.why': 'Per la tua sicurezza, i link nelle nostre email funzionano solo per un certo tempo.',
  'refused.link-used.why': 'Ogni link funziona una sola volta. Se l’hai usato tu, puoi semplicemente accedere.',
  'refused.link-superseded.why':
    'Dopo questo link te ne abbiamo inviato uno più recente. Apri l’ultima email o richiedi qui un altro link.',
  'refused.link-invalid.why':
    'Forse una parte dell’indirizzo è andata persa. Copia l’intero link dall’email o richiedine qui uno nuovo.',
  'refused.link-gone.why': 'Ogni link funziona una sola volta e solo per un certo tempo.',
  'refused.new-link': 'Invia un nuovo link',

  'frame.konnect-line': 'Un solo ingresso per tutti i gateway, i servizi e le route che gestisci.',
  'frame.portal-line': 'Trova un’API, leggi come funziona e inizia a creare.',
  'notice.password-created':
    'La password è impostata. Potrai accedere appena il tuo account sarà approvato; alcuni portali approvano subito.',
  'notice.verified': 'Il tuo indirizzo email è verificato. Accedi per continuare.',
  'notice.password-saved': 'La nuova password è salvata. Usala ora per accedere.',
  'notice.signed-out': 'Disconnessione effettuata.',
  'notice.session-ended': 'La tua sessione è terminata. Accedi per riprendere da dove eri.',

  'sso.denied':
    'Il tuo provider di identità non ti ha dato accesso, oppure hai interrotto l’accesso. Puoi riprovare o scegliere un altro modo.',
  'sso.unavailable': 'Il single sign-on non è disponibile in questo momento. Riprova tra poco o scegli un altro modo.',
  'sso.interrupted': 'Il single sign-on si è interrotto prima di essere completato. Riprova.',
  'sso.no-session':
    'Hai completato il single sign-on, ma in questo browser non c’è una sessione. Se blocchi i cookie, consentili per questo sito e riprova.',
  'sso.loop':
    'Il single sign-on è tornato più volte senza una sessione, quindi ci siamo fermati. Consenti i cookie per questo sito e riprova.',
  'sso.failed': 'Questa volta il single sign-on non è riuscito. Riprova o scegli un altro modo.',
  'sso.leaving': 'Ti portiamo al tuo provider di identità…',
  'sso.returning': 'Completamento dell’accesso…',
  'menu.account': 'Account, {name}',
  'screen.site': 'Konnect Access',
  'screen.try-again': 'Riprova',
  'screen.loading': 'Caricamento…',
  'not-found.title': 'Pagina non trovata',
  'not-found.text': 'Questo indirizzo non porta a nulla. Forse contiene un errore o la pagina è stata spostata.',
  'not-found.home': 'Vai alla pagina iniziale',
  'failed.title': 'Qualcosa è andato storto',
  'failed.text':
    'Questa pagina ha smesso di funzionare. Non è colpa tua. Riprova; se succede ancora, torna un po’ più tardi.',
  'failed.offline': 'Sei offline',
  'failed.offline.text':
    'Senza rete non è stato possibile caricare questa pagina. Riprenderà da sola quando sarai online.',
  'config.title': 'Questo sito non è configurato correttamente',
  'config.key': 'Il valore di configurazione “{key}” non è valido.',
  'config.unreadable': 'Impossibile leggere la configurazione.',
  'config.help': 'Se gestisci questo sito, correggi la configurazione. Se lo stai visitando, torna più tardi.',
  'offline.notice': 'Sei offline. Ciò che hai scritto resta qui.',
}
