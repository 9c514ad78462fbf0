import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
  'status.pending': 'Freigabe steht aus',
  'status.pending.text':
    'Ihre E-Mail-Adresse und Ihr Passwort stimmen. Die Administration muss Ihr Konto noch freigeben; wir senden Ihnen dann eine E-Mail.',
  'status.rejected': 'Registrierung abgelehnt',
  'status.rejected.text':
    'Die Administration dieses Portals hat Ihre Registrierung abgelehnt. Wenn Sie das für einen Irrtum halten, wenden Sie sich an die Administration.',
  'status.revoked': 'Zugang entzogen',
  'status.revoked.text':
    'Die Administration dieses Portals hat Ihren Zugang beendet. Wenn Sie ihn noch brauchen, bitten Sie die Administration, Ihr Konto wieder freizugeben.',
  'status.check': 'Erneut prüfen',
  'status.unchanged': 'Noch hat sich nichts geändert.',
  'status.changed': 'Ihr Status hat sich geändert.',
  'status.approved': 'Ihr Konto ist freigegeben.',
  'status.email': 'Status per E-Mail senden',
  'status.emailed': 'Wir haben Ihren Status an {email} gesendet.',
  'status.back': 'Zurück zur Anmeldung',

  'catalog.title': 'APIs',
  'catalog.lead': 'Was {portal} Ihnen zum Entwickeln bietet.',
  'catalog.search': 'APIs suchen',
  'catalog.view': 'Ansicht',
  'catalog.grid': 'Raster',
  'catalog.list': 'Liste',
  'catalog.count': '{count, plural, one {# API} other {# APIs}}',
  'catalog.count-for': '{count, plural, one {# API} other {# APIs}} für „{query}“',
  'catalog.no-version': 'Keine Version',
  'catalog.no-description': 'Noch keine Beschreibung.',
  'catalog.deprecated': 'Veraltet',
  'catalog.public': 'Öffentlich',
  'catalog.private': 'Privat',
  'catalog.more-labels': '{count, plural, one {# weiteres Label} other {# weitere Labels}}',
  'catalog.pages': 'Seiten',
  'catalog.previous': 'Vorherige Seite',
  'catalog.next': 'Nächste Seite',
  'catalog.page': 'Seite {page} von {pages}',
  'catalog.empty': 'Noch keine APIs',
  'catalog.empty.text': 'Für Sie wurde bisher nichts veröffentlicht. Sobald es so weit ist, finden Sie es hier.',
  'catalog.nothing': 'Keine API passt zu „{query}“',
  'catalog.nothing.text': 'Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort des Namens.',
  'catalog.clear': 'Suche leeren',
  'no-catalog.title': 'Der API-Katalog ist hier nicht verfügbar',
  'no-catalog.logged-in': 'Sie sind bei {portal} angemeldet.',
  'no-catalog.text':
    '{portal} nutzt eine ältere Version des Dev Portals, deren Katalog diese Website nicht anzeigen kann. Fragen Sie die Administration, wo Sie die APIs finden.',
  'catalog.log-out': 'Abmelden',
  'catalog.home': '{portal}, Startseite',

  'api.back': 'Alle APIs',
  'api.version': 'Version',
  'api.visibility': 'Sichtbarkeit',
  'api.created': 'Veröffentlicht',
  'api.updated': 'Zuletzt geändert',
  'api.labels': 'Labels',
  'api.slug': 'Kurzname',
  'api.none': 'Keine',
  'api.deprecated.text': 'Diese API ist veraltet. Sie funktioniert noch, aber bauen Sie nichts Neues darauf auf.',
  'api.not-found': 'API nicht gefunden',
  'api.not-found.text': 'Vielleicht wurde sie zurückgezogen, oder Sie dürfen sie nicht sehen.',
  'api.failed': 'Diese API konnte nicht geladen werden',

  'portal-failed.title': 'Dieses Portal ist nicht erreichbar',
  'portal-unknown.title': 'Seite nicht gefunden',
  'portal-unknown.text':
    'Unter dieser Adresse gibt es kein Portal. Prüfen Sie sie oder fragen Sie, wer Sie eingeladen hat.',
}
