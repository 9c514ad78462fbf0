import type { Words } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Words<typeof english> = {
  'ui.skip': 'Vai al contenuto',
  'ui.errors': 'Controlla {count, plural, one {# campo} many {# campi} other {# campi}}',
  'ui.theme': 'Tema',
  'ui.theme.light': 'Chiaro',
  'ui.theme.dark': 'Scuro',
  'ui.theme.system': 'Sistema',
  'ui.language': 'Lingua',
  'ui.language.failed': 'Impossibile caricare questa lingua. Controlla la connessione e riprova.',
  'ui.loading': 'Caricamento',
  'password.show': 'Mostra password',
  'password.requirements': 'Requisiti della password',
  'password.met': 'soddisfatto',
  'password.not-met': 'non soddisfatto',

  'label.email': 'Email',
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
  'invalid.email.character': 'Usa un indirizzo senza «{character}» prima della @.',
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
  'check-email.inbox': 'Controlla la casella di posta di',
  'check-email.sign-up':
    'Apri il nostro messaggio e segui il link per continuare. Il link funziona una sola volta, entro 24 ore.',
  'check-email.forgot':
    'Se esiste un account con questo indirizzo, troverai lì il nostro messaggio con un link per scegliere una nuova password. Il link funziona una sola volta, entro 1 ora.',
  'check-email.spam': 'Non è arrivato nulla? Può volerci un minuto. Guarda anche nella cartella spam.',
  'check-email.resend': 'Invia di nuovo l’email',
  'check-email.resent': 'Inviata di nuovo. Funziona solo il link più recente.',
  'check-email.wait':
    'Puoi richiederla di nuovo tra {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  'check-email.ready': 'Ora puoi richiedere di nuovo l’email.',
  'check-email.different': 'Usa un’altra email',

  'legal.agree': 'Creando un account accetti quanto segue:',
  'legal.terms': 'Termini di servizio',
  'legal.privacy': 'Informativa sulla privacy',

  'frame.konnect-line': 'Un solo ingresso per tutti i gateway, i servizi e le route che gestisci.',
  'frame.portal-line': 'Trova un’API, leggi come funziona e inizia a creare.',
  'notice.password-created':
    'La password è impostata. Potrai accedere appena il tuo account sarà approvato; alcuni portali approvano subito.',
  'notice.verified': 'Il tuo indirizzo email è verificato. Accedi per continuare.',
  'notice.password-saved': 'La nuova password è salvata. Usala ora per accedere.',
  'notice.signed-out': 'Disconnessione effettuata.',
  'notice.session-ended': 'La tua sessione è terminata. Accedi per riprendere da dove eri.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Riprova',
  'screen.loading': 'Caricamento…',
  'offline.notice': 'Sei offline. Controlla la connessione.',

  'problem.invalid-input': 'Controlla i dati inseriti e riprova.',
  'problem.bad-request': 'La richiesta non è stata compresa. Controlla i dati inseriti e riprova.',
  'problem.invalid-credentials':
    'Email e password non corrispondono. Controllale e riprova, oppure reimposta la password.',
  'problem.approval-pending': 'Il tuo account attende l’approvazione di un amministratore.',
  'problem.registration-rejected': 'La tua registrazione non è stata approvata.',
  'problem.access-revoked': 'Il tuo accesso è stato revocato.',
  'problem.email-not-verified':
    'Il tuo indirizzo email non è ancora verificato. Il link è nel messaggio che ti abbiamo inviato.',
  'problem.wrong-access-code': 'Questo codice di accesso non è valido. Copialo dall’email di invito.',
  'problem.unauthenticated': 'La tua sessione è terminata. Accedi e riprova.',
  'problem.forbidden': 'Non hai l’autorizzazione per farlo. Chiedi al proprietario della tua organizzazione.',
  'problem.not-found': 'Non abbiamo trovato ciò che cercavi. Controlla l’indirizzo e riprova.',
  'problem.conflict': 'Nel frattempo è cambiato qualcosa altrove. Guarda lo stato attuale e riprova.',
  'problem.link-invalid': 'Questo link non è valido.',
  'problem.link-expired': 'Questo link è scaduto.',
  'problem.link-used': 'Questo link è già stato usato.',
  'problem.link-superseded': 'Questo link è stato sostituito da uno più recente.',
  'problem.link-gone': 'Questo link è scaduto o è già stato usato.',
  'problem.throttled': 'Troppi tentativi. Aspetta un momento e riprova.',
  'problem.server-error': 'Qualcosa è andato storto da parte nostra. Riprova.',
  'problem.unavailable': 'Il servizio non è disponibile in questo momento. Riprova tra poco.',
  'problem.unreadable': 'Abbiamo ricevuto una risposta illeggibile. Riprova.',
  'problem.network': 'Impossibile raggiungere il servizio. Controlla la connessione e riprova.',
  'problem.timeout': 'Il servizio ha impiegato troppo tempo a rispondere. Riprova.',
  'problem.cookies-blocked':
    'I tuoi dati sono corretti, ma questo browser non ha mantenuto la sessione. Consenti i cookie per questo sito e riprova.',
  'problem.kept': 'I dati inseriti sono ancora qui.',
  'problem.reference': 'Riferimento: {instance}',
  'problem.wait-over': 'L’attesa è finita. Ora puoi riprovare.',
  'problem.wait-seconds':
    'Troppi tentativi. Puoi riprovare tra {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  'problem.wait-minutes':
    'Troppi tentativi. Puoi riprovare tra {minutes, plural, one {# minuto} many {# minuti} other {# minuti}}.',

  'forgot.title': 'Password dimenticata?',
  'forgot.lead': 'Inserisci l’indirizzo email del tuo account. Ti invieremo un link per scegliere una nuova password.',
  'forgot.submit': 'Recupera password',
  'forgot.back': 'Torna all’accesso',
  'reset.title': 'Scegli una nuova password',
  'reset.lead': 'Al salvataggio, tutte le altre sessioni del tuo account terminano.',
  'reset.submit': 'Salva',

  'konnect.name': 'Konnect',
  'konnect.home': '{site}, home',

  'sign-in.title': 'Accedi a Konnect',
  'sign-in.submit': 'Accedi',
  'sign-in.forgot': 'Password dimenticata?',
  'sign-in.no-account': 'Non hai un account Konnect?',
  'sign-in.sign-up': 'Registrati',
  'sign-in.or': 'oppure',
  'sign-in.sso': 'Continua con SSO',

  'join.title': 'Crea il tuo account Konnect',
  'join.lead': 'La prova gratuita di 30 giorni di Konnect Plus inizia al tuo primo accesso.',
  'join.submit': 'Crea account',
  'join.have-account': 'Hai già un account?',
  'join.sign-in': 'Accedi',
  'join.code.help': 'Lo trovi nell’email di invito.',
  'join.code.wrong': 'Questo codice di accesso non è valido. Controlla l’invito.',
  'join.region.help': 'La regione predefinita della tua organizzazione.',
  'join.region.none': 'Nessuna preferenza',
  'join.region.us': 'Stati Uniti',
  'join.region.eu': 'Europa',
  'join.region.au': 'Australia',
  'join.region.me': 'Medio Oriente',
  'join.region.in': 'India',
  'join.invite-only':
    'Qui gli account si creano su invito. Il nostro team vendite ne prepara uno per te, con una prova gratuita di 30 giorni di Konnect Plus che inizia al tuo primo accesso.',
  'join.sales': 'Contatta le vendite',
  'join.invited':
    'Hai già un invito? Usa il link nell’email di benvenuto: verifica il tuo account e imposta la password.',

  'region.us': 'Regione US',
  'region.eu': 'Regione EU',
  'region.au': 'Regione AU',
  'region.me': 'Regione ME',
  'region.in': 'Regione IN',

  'log-in.title': 'Accedi a {portal}',
  'log-in.submit': 'Accedi',
  'log-in.sso': 'Accedi con SSO',
  'log-in.forgot': 'Password dimenticata?',
  'log-in.or': 'oppure',
  'log-in.no-account': 'Non hai un account?',
  'log-in.sign-up': 'Registrati',
  'log-in.sso-only': 'Questo portale usa il single sign-on. Accedi con l’account della tua organizzazione.',
  'log-in.trouble': 'Problemi di accesso?',
  'log-in.contact': 'Contatta l’amministratore',
  'log-in.contact-plain': 'Contatta l’amministratore di questo portale.',

  'sign-up.title': 'Crea un account sviluppatore',
  'sign-up.lead': 'Registrati per leggere la documentazione e usare le API di {portal}.',
  'sign-up.separate': 'Il tuo account vale solo per questo portale. Konnect e gli altri portali hanno account propri.',
  'sign-up.submit': 'Crea account',
  'sign-up.have-account': 'Hai già un account?',
  'sign-up.log-in': 'Accedi',
  'sign-up.check-email':
    'Se l’indirizzo è nuovo, il messaggio contiene un link per creare la password. Se è già noto, il messaggio indica lo stato della tua registrazione.',

  'verify.title': 'Crea una password',
  'verify.lead': 'Un solo passaggio verifica il tuo indirizzo email e imposta la password del tuo account.',
  'verify.submit': 'Crea password',

  'refused.link-expired': 'Questo link è scaduto',
  'refused.link-used': 'Questo link è già stato usato',
  'refused.link-superseded': 'Questo link è stato sostituito da uno più recente',
  'refused.link-invalid': 'Questo link non è valido',
  'refused.link-gone': 'Questo link è scaduto o è già stato usato',
  'refused.link-missing': 'Apri di nuovo il link nell’email',
  'refused.link-expired.why': 'Per la tua sicurezza, i link nelle nostre email funzionano solo per un certo tempo.',
  'refused.link-used.why':
    'Ogni link funziona una sola volta. Se l’hai usato tu, accedi con la tua email e la tua password. Se non hai ancora una password, scegline una con “Password dimenticata?” qui sotto.',
  'refused.link-superseded.why':
    'Dopo questo link te ne abbiamo inviato uno più recente. Apri l’ultima email o richiedi qui un altro link.',
  'refused.link-invalid.why':
    'Forse una parte dell’indirizzo è andata persa. Copia l’intero link dall’email o richiedine qui uno nuovo.',
  'refused.link-gone.why': 'Ogni link funziona una sola volta e solo per un certo tempo.',
  'refused.link-missing.why':
    'L’indirizzo di questa pagina non contiene più il tuo link, per esempio perché la pagina è stata ricaricata. Forse il link funziona ancora: torna all’email e aprilo.',
  'refused.link-missing.new': 'Se non trovi l’email, richiedi qui un nuovo link.',
  'refused.new-link': 'Invia un nuovo link',

  'sso.denied':
    'Il single sign-on non ti ha dato accesso: lo hai interrotto, oppure il tuo account non ha accesso qui. Riprova in uno dei modi qui sotto o chiedi l’accesso a un amministratore.',
  'sso.unavailable':
    'Il single sign-on non è disponibile in questo momento. Riprova in uno dei modi qui sotto, o tra poco.',
  'sso.interrupted': 'Il single sign-on si è interrotto prima di essere completato. Riprova in uno dei modi qui sotto.',
  'sso.no-session':
    'Hai completato il single sign-on, ma in questo browser non c’è una sessione. Se blocchi i cookie, consentili per questo sito e riprova.',
  'sso.loop':
    'Il single sign-on è tornato più volte senza una sessione, quindi ci siamo fermati. Consenti i cookie per questo sito e riprova.',
  'sso.failed': 'Questa volta il single sign-on non è riuscito. Riprova in uno dei modi qui sotto.',
  'sso.leaving': 'Ti portiamo al tuo provider di identità…',
  'sso.returning': 'Completamento dell’accesso…',
  'menu.account': 'Account, {name}',
  'menu.account.unnamed': 'Account',
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

  'confirm.title': 'Verifica la tua email',
  'confirm.lead': 'Basta premere una volta per confermare che l’indirizzo è tuo. Poi puoi accedere.',
  'confirm.submit': 'Verifica email',
  'signed-in-as':
    'Qui hai effettuato l’accesso come {person}. Se continui, quell’account verrà disconnesso in questo browser.',

  'welcome.title': 'Ti diamo il benvenuto in Konnect',
  'welcome.lead':
    'Scegli la password per completare la configurazione dell’account. Così verifichi anche il tuo indirizzo email.',
  'welcome.submit': 'Salva',
  'welcome.new-link':
    'Inserisci l’indirizzo email a cui hai ricevuto l’invito. Ti invieremo un link per scegliere la password; verifica anche l’account.',

  'konnect-failed.title': 'Impossibile raggiungere Konnect',
  'status.pending': 'In attesa di approvazione',
  'status.pending.text':
    'Email e password sono corrette. Un amministratore deve ancora approvare il tuo account; quando succede ti invieremo un’email.',
  'status.rejected': 'Registrazione rifiutata',
  'status.rejected.text':
    'Un amministratore di questo portale non ha approvato la tua registrazione. Se pensi che sia un errore, contatta l’amministratore.',
  'status.revoked': 'Accesso revocato',
  'status.revoked.text':
    'Un amministratore di questo portale ha revocato il tuo accesso. Se ti serve ancora, chiedi all’amministratore di approvare di nuovo il tuo account.',
  'status.check': 'Ricontrolla',
  'status.unchanged': 'Non è ancora cambiato nulla.',
  'status.changed': 'Il tuo stato è cambiato.',
  'status.email': 'Inviami lo stato via email',
  'status.emailed': 'Abbiamo inviato il tuo stato a {email}.',
  'status.back': 'Torna all’accesso',
  'portal-failed.title': 'Impossibile raggiungere questo portale',
  'portal-unknown.title': 'Pagina non trovata',
  'portal-unknown.text':
    'A questo indirizzo non c’è alcun portale. Controllalo o chiedi all’amministratore che ti ha invitato.',
}
