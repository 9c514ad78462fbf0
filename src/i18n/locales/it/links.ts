import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
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
}
