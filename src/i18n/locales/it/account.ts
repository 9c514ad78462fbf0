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
}
