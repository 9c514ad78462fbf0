import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'Controleer wat je hebt ingevuld en probeer het opnieuw.',
  'problem.bad-request': 'Dat verzoek is niet begrepen. Controleer wat je hebt ingevuld en probeer het opnieuw.',
  'problem.invalid-credentials':
    'E-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw, of stel je wachtwoord opnieuw in.',
  'problem.approval-pending': 'Je account wacht op goedkeuring door een beheerder.',
  'problem.registration-rejected': 'Je registratie is niet goedgekeurd.',
  'problem.access-revoked': 'Je toegang is ingetrokken.',
  'problem.email-not-verified':
    'Je e-mailadres is nog niet bevestigd. De link staat in het bericht dat we je hebben gestuurd.',
  'problem.wrong-access-code': 'Die toegangscode is ongeldig. Kopieer de code uit je uitnodigingsmail.',
  'problem.unauthenticated': 'Je sessie is beëindigd. Log in en probeer het opnieuw.',
  'problem.forbidden': 'Je mag dat niet doen. Vraag het aan de eigenaar van je organisatie.',
  'problem.not-found': 'We konden niet vinden wat je zocht. Controleer het adres en probeer het opnieuw.',
  'problem.conflict': 'Dit is intussen ergens anders gewijzigd. Bekijk de huidige stand en probeer het opnieuw.',
  'problem.link-invalid': 'Deze link is ongeldig.',
  'problem.link-expired': 'Deze link is verlopen.',
  'problem.link-used': 'Deze link is al gebruikt.',
  'problem.link-superseded': 'Deze link is vervangen door een nieuwere.',
  'problem.link-gone': 'Deze link is verlopen of al gebruikt.',
  'problem.throttled': 'Te veel pogingen. Wacht even en probeer het dan opnieuw.',
  'problem.server-error': 'Er is bij ons iets misgegaan. Probeer het opnieuw.',
  'problem.unavailable': 'De dienst is nu niet beschikbaar. Probeer het zo opnieuw.',
  'problem.unreadable': 'We kregen een antwoord dat we niet konden lezen. Probeer het opnieuw.',
  'problem.network': 'We konden de dienst niet bereiken. Controleer je verbinding en probeer het opnieuw.',
  'problem.timeout': 'Het antwoord liet te lang op zich wachten. Probeer het opnieuw.',
  'problem.cookies-blocked':
    'Je gegevens kloppen, maar deze browser heeft de sessie niet bewaard. Sta cookies toe voor deze site en probeer het opnieuw.',
  'problem.kept': 'Wat je hebt ingevuld staat er nog.',
  'problem.reference': 'Referentie: {instance}',
  'problem.wait-over': 'Het wachten is voorbij. Je kunt het nu opnieuw proberen.',
  'problem.wait-seconds':
    'Te veel pogingen. Je kunt het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw proberen.',
  'problem.wait-minutes':
    'Te veel pogingen. Je kunt het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw proberen.',
}
