import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
  'status.pending': 'Wacht op goedkeuring',
  'status.pending.text':
    'Je e-mailadres en wachtwoord kloppen. Een beheerder moet je account nog goedkeuren; we sturen je een e-mail als dat gebeurt.',
  'status.rejected': 'Registratie afgewezen',
  'status.rejected.text':
    'Een beheerder van deze portal heeft je registratie niet goedgekeurd. Denk je dat dit een vergissing is, neem dan contact op met de beheerder.',
  'status.revoked': 'Toegang ingetrokken',
  'status.revoked.text':
    'Een beheerder van deze portal heeft je toegang ingetrokken. Heb je die nog nodig, vraag de beheerder dan om je account opnieuw goed te keuren.',
  'status.check': 'Opnieuw controleren',
  'status.unchanged': 'Er is nog niets veranderd.',
  'status.changed': 'Je status is veranderd.',
  'status.approved': 'Je account is goedgekeurd.',
  'status.email': 'Mail me mijn status',
  'status.emailed': 'We hebben je status gestuurd naar {email}.',
  'status.back': 'Terug naar inloggen',

  'catalog.title': 'API’s',
  'catalog.lead': 'Waar je bij {portal} op kunt bouwen.',
  'catalog.search': 'Zoek API’s',
  'catalog.view': 'Weergave',
  'catalog.grid': 'Raster',
  'catalog.list': 'Lijst',
  'catalog.count': '{count, plural, one {# API} other {# API’s}}',
  'catalog.count-for': '{count, plural, one {# API} other {# API’s}} voor “{query}”',
  'catalog.no-version': 'Geen versie',
  'catalog.no-description': 'Nog geen beschrijving.',
  'catalog.deprecated': 'Verouderd',
  'catalog.public': 'Openbaar',
  'catalog.private': 'Privé',
  'catalog.more-labels': 'Nog {count, plural, one {# label} other {# labels}}',
  'catalog.pages': 'Pagina’s',
  'catalog.previous': 'Vorige pagina',
  'catalog.next': 'Volgende pagina',
  'catalog.page': 'Pagina {page} van {pages}',
  'catalog.empty': 'Nog geen API’s',
  'catalog.empty.text': 'Er is nog niets voor je gepubliceerd. Zodra dat gebeurt, vind je het hier.',
  'catalog.nothing': 'Geen API gevonden voor “{query}”',
  'catalog.nothing.text': 'Probeer minder letters of een ander woord uit de naam.',
  'catalog.clear': 'Zoekopdracht wissen',
  'no-catalog.title': 'De API-catalogus is hier niet beschikbaar',
  'no-catalog.logged-in': 'Je bent ingelogd bij {portal}.',
  'no-catalog.text':
    '{portal} draait op een eerdere versie van de Dev Portal. De catalogus daarvan kan deze site niet tonen. Vraag de beheerder waar je de API’s vindt.',
  'catalog.log-out': 'Uitloggen',
  'catalog.home': '{portal}, startpagina',

  'api.back': 'Alle API’s',
  'api.version': 'Versie',
  'api.visibility': 'Zichtbaarheid',
  'api.created': 'Gepubliceerd',
  'api.updated': 'Laatst gewijzigd',
  'api.labels': 'Labels',
  'api.slug': 'Korte naam',
  'api.none': 'Geen',
  'api.deprecated.text': 'Deze API is verouderd. Hij werkt nog, maar bouw er niets nieuws op.',
  'api.not-found': 'API niet gevonden',
  'api.not-found.text': 'Misschien is de API ingetrokken, of mag je hem niet zien.',
  'api.failed': 'Deze API kon niet worden geladen',

  'portal-failed.title': 'Deze portal is niet bereikbaar',
  'portal-unknown.title': 'Pagina niet gevonden',
  'portal-unknown.text':
    'Op dit adres is geen portal. Controleer het of vraag het aan de beheerder die je heeft uitgenodigd.',
}
