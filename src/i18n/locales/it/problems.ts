import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
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
}
