import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
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
  'status.approved': 'Il tuo account è approvato.',
  'status.email': 'Inviami lo stato via email',
  'status.emailed': 'Abbiamo inviato il tuo stato a {email}.',
  'status.back': 'Torna all’accesso',

  'catalog.title': 'API',
  'catalog.lead': 'Ciò che {portal} ti offre per i tuoi progetti.',
  'catalog.search': 'Cerca API',
  'catalog.view': 'Vista',
  'catalog.grid': 'Griglia',
  'catalog.list': 'Elenco',
  'catalog.count': '{count, plural, one {# API} many {# API} other {# API}}',
  'catalog.count-for': '{count, plural, one {# API} many {# API} other {# API}} per “{query}”',
  'catalog.no-version': 'Nessuna versione',
  'catalog.no-description': 'Ancora nessuna descrizione.',
  'catalog.deprecated': 'Deprecata',
  'catalog.public': 'Pubblica',
  'catalog.private': 'Privata',
  'catalog.more-labels': '{count, plural, one {# altra etichetta} many {# altre etichette} other {# altre etichette}}',
  'catalog.pages': 'Pagine',
  'catalog.previous': 'Pagina precedente',
  'catalog.next': 'Pagina successiva',
  'catalog.page': 'Pagina {page} di {pages}',
  'catalog.empty': 'Ancora nessuna API',
  'catalog.empty.text': 'Finora non è stato pubblicato nulla per te. Quando lo sarà, lo troverai qui.',
  'catalog.nothing': 'Nessuna API corrisponde a “{query}”',
  'catalog.nothing.text': 'Prova con meno lettere o con un’altra parola del nome.',
  'catalog.clear': 'Cancella ricerca',
  'no-catalog.title': 'Il catalogo delle API non è disponibile qui',
  'no-catalog.logged-in': 'Hai effettuato l’accesso a {portal}.',
  'no-catalog.text':
    '{portal} usa una versione precedente del Dev Portal, il cui catalogo non può essere mostrato su questo sito. Chiedi all’amministratore dove trovare le sue API.',
  'catalog.log-out': 'Disconnetti',
  'catalog.home': '{portal}, pagina iniziale',

  'api.back': 'Tutte le API',
  'api.version': 'Versione',
  'api.visibility': 'Visibilità',
  'api.created': 'Pubblicazione',
  'api.updated': 'Ultima modifica',
  'api.labels': 'Etichette',
  'api.slug': 'Nome breve',
  'api.none': 'Nessuna',
  'api.deprecated.text': 'Questa API è deprecata. Funziona ancora, ma non usarla per nuovi progetti.',
  'api.not-found': 'API non trovata',
  'api.not-found.text': 'Forse è stata ritirata, oppure non hai l’autorizzazione per vederla.',
  'api.failed': 'Impossibile caricare questa API',

  'portal-failed.title': 'Impossibile raggiungere questo portale',
  'portal-unknown.title': 'Pagina non trovata',
  'portal-unknown.text':
    'A questo indirizzo non c’è alcun portale. Controllalo o chiedi all’amministratore che ti ha invitato.',
}
