import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Vai al contenuto',
  'shared.form.errors': 'Controlla {count, plural, one {# campo} many {# campi} other {# campi}}',
  'shared.ui.theme': 'Tema',
  'shared.ui.theme.light': 'Chiaro',
  'shared.ui.theme.dark': 'Scuro',
  'shared.ui.theme.system': 'Sistema',
  'shared.ui.language': 'Lingua',
  'shared.ui.language.failed': 'Impossibile caricare questa lingua. Controlla la connessione e riprova.',
  'shared.form.loading': 'Caricamento',
  'shared.password.show': 'Mostra password',
  'shared.password.requirements': 'Requisiti della password',
  'shared.password.met': 'soddisfatto',
  'shared.password.notMet': 'non soddisfatto',

  'shared.label.email': 'Email',
  'shared.label.password': 'Password',
  'shared.label.newPassword': 'Nuova password',
  'shared.label.oldPassword': 'Password attuale',
  'shared.label.fullName': 'Nome e cognome',
  'shared.label.firstName': 'Nome',
  'shared.label.lastName': 'Cognome',
  'shared.label.organization': 'Nome dell’organizzazione',
  'shared.label.accessCode': 'Codice di accesso',
  'shared.label.region': 'Regione',

  'shared.missing.email': 'Inserisci il tuo indirizzo email.',
  'shared.missing.password': 'Inserisci la password.',
  'shared.missing.newPassword': 'Scegli una password.',
  'shared.missing.oldPassword': 'Inserisci la password attuale.',
  'shared.missing.fullName': 'Inserisci nome e cognome.',
  'shared.missing.firstName': 'Inserisci il tuo nome.',
  'shared.missing.lastName': 'Inserisci il tuo cognome.',
  'shared.missing.organization': 'Inserisci il nome della tua organizzazione.',
  'shared.missing.accessCode': 'Inserisci il codice di accesso che trovi nell’email di invito.',
  'shared.missing.region': 'Scegli una regione.',

  'shared.invalid.email': 'Inserisci un indirizzo email come nome@example.com.',
  'shared.invalid.email.character': 'Usa un indirizzo senza «{character}» prima della @.',
  'shared.invalid.password': 'Controlla la password.',
  'shared.invalid.newPassword': 'Scegli una password che soddisfi tutti i requisiti.',
  'shared.invalid.oldPassword': 'Controlla la password attuale.',
  'shared.invalid.fullName': 'Usa al massimo 256 caratteri per nome e cognome.',
  'shared.invalid.firstName': 'Usa al massimo 127 caratteri per il nome.',
  'shared.invalid.lastName': 'Usa al massimo 128 caratteri per il cognome.',
  'shared.invalid.organization': 'Usa al massimo 256 caratteri per il nome dell’organizzazione.',
  'shared.invalid.accessCode': 'Controlla il codice di accesso nell’email di invito.',
  'shared.invalid.region': 'Scegli una delle regioni.',

  'shared.password.length': 'Almeno {count} caratteri',
  'shared.password.classes':
    'Almeno {count, plural, one {# di questi} many {# di questi} other {# di questi}}: una minuscola, una maiuscola, un carattere speciale',
  'shared.password.tooLong': 'Al massimo {count} caratteri',
  'shared.didYouMean': 'Intendevi {email}?',

  'shared.checkEmail.title': 'Controlla la tua email',
  'shared.checkEmail.inbox': 'Controlla la casella di posta di',
  'shared.checkEmail.signUp':
    'Apri il nostro messaggio e segui il link per continuare. Il link funziona una sola volta, entro 24 ore.',
  'shared.checkEmail.forgot':
    'Se esiste un account con questo indirizzo, troverai lì il nostro messaggio con un link per scegliere una nuova password. Il link funziona una sola volta, entro 1 ora.',
  'shared.checkEmail.spam': 'Non è arrivato nulla? Può volerci un minuto. Guarda anche nella cartella spam.',
  'shared.checkEmail.resend': 'Invia di nuovo l’email',
  'shared.checkEmail.resent': 'Inviata di nuovo. Funziona solo il link più recente.',
  'shared.checkEmail.wait':
    'Puoi richiederla di nuovo tra {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  'shared.checkEmail.ready': 'Ora puoi richiedere di nuovo l’email.',
  'shared.checkEmail.different': 'Usa un’altra email',

  'shared.legal.agree': 'Creando un account accetti quanto segue:',
  'shared.legal.terms': 'Termini di servizio',
  'shared.legal.privacy': 'Informativa sulla privacy',

  'konnect.tagline': 'Un solo ingresso per tutti i gateway, i servizi e le route che gestisci.',
  'portal.tagline': 'Trova un’API, leggi come funziona e inizia a creare.',
  'shared.notice.password-created':
    'La password è impostata. Potrai accedere appena il tuo account sarà approvato; alcuni portali approvano subito.',
  'shared.notice.verified': 'Il tuo indirizzo email è verificato. Accedi per continuare.',
  'shared.notice.password-saved': 'La nuova password è salvata. Usala ora per accedere.',
  'shared.notice.signed-out': 'Disconnessione effettuata.',
  'shared.notice.session-ended': 'La tua sessione è terminata. Accedi per riprendere da dove eri.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Riprova',
  'shared.loading': 'Caricamento…',
  'shared.offline': 'Sei offline. Controlla la connessione.',

  'shared.problem.invalid-input': 'Controlla i dati inseriti e riprova.',
  'shared.problem.bad-request': 'La richiesta non è stata compresa. Controlla i dati inseriti e riprova.',
  'shared.problem.invalid-credentials':
    'Email e password non corrispondono. Controllale e riprova, oppure reimposta la password.',
  'shared.problem.approval-pending': 'Il tuo account attende l’approvazione di un amministratore.',
  'shared.problem.registration-rejected': 'La tua registrazione non è stata approvata.',
  'shared.problem.access-revoked': 'Il tuo accesso è stato revocato.',
  'shared.problem.email-not-verified':
    'Il tuo indirizzo email non è ancora verificato. Il link è nel messaggio che ti abbiamo inviato.',
  'shared.problem.wrong-access-code': 'Questo codice di accesso non è valido. Copialo dall’email di invito.',
  'shared.problem.unauthenticated': 'La tua sessione è terminata. Accedi e riprova.',
  'shared.problem.forbidden': 'Non hai l’autorizzazione per farlo. Chiedi al proprietario della tua organizzazione.',
  'shared.problem.not-found': 'Non abbiamo trovato ciò che cercavi. Controlla l’indirizzo e riprova.',
  'shared.problem.conflict': 'Nel frattempo è cambiato qualcosa altrove. Guarda lo stato attuale e riprova.',
  'shared.problem.link-invalid': 'Questo link non è valido.',
  'shared.problem.link-expired': 'Questo link è scaduto.',
  'shared.problem.link-used': 'Questo link è già stato usato.',
  'shared.problem.link-superseded': 'Questo link è stato sostituito da uno più recente.',
  'shared.problem.link-gone': 'Questo link è scaduto o è già stato usato.',
  'shared.problem.throttled': 'Troppi tentativi. Aspetta un momento e riprova.',
  'shared.problem.server-error': 'Qualcosa è andato storto da parte nostra. Riprova.',
  'shared.problem.unavailable': 'Il servizio non è disponibile in questo momento. Riprova tra poco.',
  'shared.problem.unreadable': 'Abbiamo ricevuto una risposta illeggibile. Riprova.',
  'shared.problem.network': 'Impossibile raggiungere il servizio. Controlla la connessione e riprova.',
  'shared.problem.timeout': 'Il servizio ha impiegato troppo tempo a rispondere. Riprova.',
  'shared.problem.cookies-blocked':
    'I tuoi dati sono corretti, ma questo browser non ha mantenuto la sessione. Consenti i cookie per questo sito e riprova.',
  'shared.problem.kept': 'I dati inseriti sono ancora qui.',
  'shared.problem.reference': 'Riferimento: {instance}',
  'shared.problem.wait-over': 'L’attesa è finita. Ora puoi riprovare.',
  'shared.problem.wait-seconds':
    'Troppi tentativi. Puoi riprovare tra {seconds, plural, one {# secondo} many {# secondi} other {# secondi}}.',
  'shared.problem.wait-minutes':
    'Troppi tentativi. Puoi riprovare tra {minutes, plural, one {# minuto} many {# minuti} other {# minuti}}.',

  'shared.forgotPassword.title': 'Password dimenticata?',
  'shared.forgotPassword.lead':
    'Inserisci l’indirizzo email del tuo account. Ti invieremo un link per scegliere una nuova password.',
  'shared.forgotPassword.submit': 'Recupera password',
  'shared.backToSignIn': 'Torna all’accesso',
  'shared.resetPassword.title': 'Scegli una nuova password',
  'shared.resetPassword.lead': 'Al salvataggio, tutte le altre sessioni del tuo account terminano.',
  'shared.resetPassword.submit': 'Salva',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, home',

  'konnect.signIn.title': 'Accedi a Konnect',
  'konnect.signIn.submit': 'Accedi',
  'konnect.signIn.forgot': 'Password dimenticata?',
  'konnect.signIn.noAccount': 'Non hai un account Konnect?',
  'konnect.signIn.signUp': 'Registrati',
  'konnect.signIn.or': 'oppure',
  'konnect.signIn.sso': 'Continua con SSO',

  'konnect.signUp.title': 'Crea il tuo account Konnect',
  'konnect.signUp.lead': 'La prova gratuita di 30 giorni di Konnect Plus inizia al tuo primo accesso.',
  'konnect.signUp.submit': 'Crea account',
  'konnect.signUp.haveAccount': 'Hai già un account?',
  'konnect.signUp.signIn': 'Accedi',
  'konnect.signUp.code.help': 'Lo trovi nell’email di invito.',
  'konnect.signUp.code.wrong': 'Questo codice di accesso non è valido. Controlla l’invito.',
  'konnect.signUp.region.help': 'La regione predefinita della tua organizzazione.',
  'konnect.signUp.region.none': 'Nessuna preferenza',
  'konnect.signUp.region.us': 'Stati Uniti',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Australia',
  'konnect.signUp.region.me': 'Medio Oriente',
  'konnect.signUp.region.in': 'India',
  'konnect.signUp.inviteOnly':
    'Qui gli account si creano su invito. Il nostro team vendite ne prepara uno per te, con una prova gratuita di 30 giorni di Konnect Plus che inizia al tuo primo accesso.',
  'konnect.signUp.sales': 'Contatta le vendite',
  'konnect.signUp.invited':
    'Hai già un invito? Usa il link nell’email di benvenuto: verifica il tuo account e imposta la password.',

  'portal.region.us': 'Regione US',
  'portal.region.eu': 'Regione EU',
  'portal.region.au': 'Regione AU',
  'portal.region.me': 'Regione ME',
  'portal.region.in': 'Regione IN',

  'portal.signIn.title': 'Accedi a {portal}',
  'portal.signIn.submit': 'Accedi',
  'portal.signIn.sso': 'Accedi con SSO',
  'portal.signIn.forgot': 'Password dimenticata?',
  'portal.signIn.or': 'oppure',
  'portal.signIn.noAccount': 'Non hai un account?',
  'portal.signIn.signUp': 'Registrati',
  'portal.signIn.ssoOnly': 'Questo portale usa il single sign-on. Accedi con l’account della tua organizzazione.',
  'portal.signIn.trouble': 'Problemi di accesso?',
  'portal.signIn.contact': 'Contatta l’amministratore',
  'portal.signIn.contactPlain': 'Contatta l’amministratore di questo portale.',

  'portal.signUp.title': 'Crea un account sviluppatore',
  'portal.signUp.lead': 'Registrati per leggere la documentazione e usare le API di {portal}.',
  'portal.signUp.separate':
    'Il tuo account vale solo per questo portale. Konnect e gli altri portali hanno account propri.',
  'portal.signUp.submit': 'Crea account',
  'portal.signUp.haveAccount': 'Hai già un account?',
  'portal.signUp.logIn': 'Accedi',
  'portal.signUp.checkEmail':
    'Se l’indirizzo è nuovo, il messaggio contiene un link per creare la password. Se è già noto, il messaggio indica lo stato della tua registrazione.',

  'portal.verifyEmail.title': 'Crea una password',
  'portal.verifyEmail.lead': 'Un solo passaggio verifica il tuo indirizzo email e imposta la password del tuo account.',
  'portal.verifyEmail.submit': 'Crea password',

  'shared.refusedLink.link-expired': 'Questo link è scaduto',
  'shared.refusedLink.link-used': 'Questo link è già stato usato',
  'shared.refusedLink.link-superseded': 'Questo link è stato sostituito da uno più recente',
  'shared.refusedLink.link-invalid': 'Questo link non è valido',
  'shared.refusedLink.link-gone': 'Questo link è scaduto o è già stato usato',
  'shared.refusedLink.link-missing': 'Apri di nuovo il link nell’email',
  'shared.refusedLink.link-expired.why':
    'Per la tua sicurezza, i link nelle nostre email funzionano solo per un certo tempo.',
  'shared.refusedLink.link-used.why':
    'Ogni link funziona una sola volta. Se l’hai usato tu, accedi con la tua email e la tua password. Se non hai ancora una password, scegline una con “Password dimenticata?” qui sotto.',
  'shared.refusedLink.link-superseded.why':
    'Dopo questo link te ne abbiamo inviato uno più recente. Apri l’ultima email o richiedi qui un altro link.',
  'shared.refusedLink.link-invalid.why':
    'Forse una parte dell’indirizzo è andata persa. Copia l’intero link dall’email o richiedine qui uno nuovo.',
  'shared.refusedLink.link-gone.why': 'Ogni link funziona una sola volta e solo per un certo tempo.',
  'shared.refusedLink.link-missing.why':
    'L’indirizzo di questa pagina non contiene più il tuo link, per esempio perché la pagina è stata ricaricata. Forse il link funziona ancora: torna all’email e aprilo.',
  'shared.refusedLink.link-missing.new': 'Se non trovi l’email, richiedi qui un nuovo link.',
  'shared.refusedLink.newLink': 'Invia un nuovo link',

  'shared.sso.denied':
    'Il single sign-on non ti ha dato accesso: lo hai interrotto, oppure il tuo account non ha accesso qui. Riprova in uno dei modi qui sotto o chiedi l’accesso a un amministratore.',
  'shared.sso.unavailable':
    'Il single sign-on non è disponibile in questo momento. Riprova in uno dei modi qui sotto, o tra poco.',
  'shared.sso.interrupted':
    'Il single sign-on si è interrotto prima di essere completato. Riprova in uno dei modi qui sotto.',
  'shared.sso.no-session':
    'Hai completato il single sign-on, ma in questo browser non c’è una sessione. Se blocchi i cookie, consentili per questo sito e riprova.',
  'shared.sso.loop':
    'Il single sign-on è tornato più volte senza una sessione, quindi ci siamo fermati. Consenti i cookie per questo sito e riprova.',
  'shared.sso.failed': 'Questa volta il single sign-on non è riuscito. Riprova in uno dei modi qui sotto.',
  'shared.sso.leaving': 'Ti portiamo al tuo provider di identità…',
  'shared.sso.returning': 'Completamento dell’accesso…',
  'shared.accountMenu': 'Account, {name}',
  'shared.accountMenu.unnamed': 'Account',
  'shared.notFound.title': 'Pagina non trovata',
  'shared.notFound.text': 'Questo indirizzo non porta a nulla. Forse contiene un errore o la pagina è stata spostata.',
  'shared.notFound.home': 'Vai alla pagina iniziale',
  'shared.failed.title': 'Qualcosa è andato storto',
  'shared.failed.text':
    'Questa pagina ha smesso di funzionare. Non è colpa tua. Riprova; se succede ancora, torna un po’ più tardi.',
  'shared.failed.offline': 'Sei offline',
  'shared.failed.offline.text':
    'Senza rete non è stato possibile caricare questa pagina. Riprenderà da sola quando sarai online.',
  'shared.config.title': 'Questo sito non è configurato correttamente',
  'shared.config.key': 'Il valore di configurazione “{key}” non è valido.',
  'shared.config.unreadable': 'Impossibile leggere la configurazione.',
  'shared.config.help': 'Se gestisci questo sito, correggi la configurazione. Se lo stai visitando, torna più tardi.',

  'konnect.verifyEmail.title': 'Verifica la tua email',
  'konnect.verifyEmail.lead': 'Basta premere una volta per confermare che l’indirizzo è tuo. Poi puoi accedere.',
  'konnect.verifyEmail.submit': 'Verifica email',
  'shared.signedInAs':
    'Qui hai effettuato l’accesso come {person}. Se continui, quell’account verrà disconnesso in questo browser.',

  'konnect.welcome.title': 'Ti diamo il benvenuto in Konnect',
  'konnect.welcome.lead':
    'Scegli la password per completare la configurazione dell’account. Così verifichi anche il tuo indirizzo email.',
  'konnect.welcome.submit': 'Salva',
  'konnect.welcome.newLink':
    'Inserisci l’indirizzo email a cui hai ricevuto l’invito. Ti invieremo un link per scegliere la password; verifica anche l’account.',

  'konnect.failed.title': 'Impossibile raggiungere Konnect',
  'portal.status.pending': 'In attesa di approvazione',
  'portal.status.pending.text':
    'Email e password sono corrette. Un amministratore deve ancora approvare il tuo account; quando succede ti invieremo un’email.',
  'portal.status.rejected': 'Registrazione rifiutata',
  'portal.status.rejected.text':
    'Un amministratore di questo portale non ha approvato la tua registrazione. Se pensi che sia un errore, contatta l’amministratore.',
  'portal.status.revoked': 'Accesso revocato',
  'portal.status.revoked.text':
    'Un amministratore di questo portale ha revocato il tuo accesso. Se ti serve ancora, chiedi all’amministratore di approvare di nuovo il tuo account.',
  'portal.status.check': 'Ricontrolla',
  'portal.status.unchanged': 'Non è ancora cambiato nulla.',
  'portal.status.changed': 'Il tuo stato è cambiato.',
  'portal.status.email': 'Inviami lo stato via email',
  'portal.status.emailed': 'Abbiamo inviato il tuo stato a {email}.',
  'portal.status.back': 'Torna all’accesso',
  'portal.failed.title': 'Impossibile raggiungere questo portale',
  'portal.unknown.title': 'Pagina non trovata',
  'portal.unknown.text':
    'A questo indirizzo non c’è alcun portale. Controllalo o chiedi all’amministratore che ti ha invitato.',
}
