import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
  'status.pending': 'Aprovació pendent',
  'status.pending.text':
    'El correu electrònic i la contrasenya són correctes. Un administrador encara ha d’aprovar el teu compte; t’enviarem un correu quan ho faci.',
  'status.rejected': 'Registre rebutjat',
  'status.rejected.text':
    'Un administrador d’aquest portal no ha aprovat el teu registre. Si creus que és un error, contacta amb l’administrador.',
  'status.revoked': 'Accés revocat',
  'status.revoked.text':
    'Un administrador d’aquest portal ha posat fi al teu accés. Si encara el necessites, demana-li que torni a aprovar el teu compte.',
  'status.check': 'Torna-ho a comprovar',
  'status.unchanged': 'Encara no ha canviat res.',
  'status.changed': 'El teu estat ha canviat.',
  'status.approved': 'El teu compte està aprovat.',
  'status.email': 'Envia’m l’estat per correu',
  'status.emailed': 'Hem enviat el teu estat a {email}.',
  'status.back': 'Torna a l’inici de sessió',

  'catalog.title': 'API',
  'catalog.lead': 'El que {portal} ofereix per crear.',
  'catalog.search': 'Cerca API',
  'catalog.view': 'Vista',
  'catalog.grid': 'Quadrícula',
  'catalog.list': 'Llista',
  'catalog.count': '{count, plural, one {# API} many {# API} other {# API}}',
  'catalog.count-for': '{count, plural, one {# API} many {# API} other {# API}} per a «{query}»',
  'catalog.no-version': 'Sense versió',
  'catalog.no-description': 'Encara sense descripció.',
  'catalog.deprecated': 'Obsoleta',
  'catalog.public': 'Pública',
  'catalog.private': 'Privada',
  'catalog.more-labels': '{count, plural, one {# etiqueta més} many {# etiquetes més} other {# etiquetes més}}',
  'catalog.pages': 'Pàgines',
  'catalog.previous': 'Pàgina anterior',
  'catalog.next': 'Pàgina següent',
  'catalog.page': 'Pàgina {page} de {pages}',
  'catalog.empty': 'Encara no hi ha cap API',
  'catalog.empty.text': 'Fins ara no s’ha publicat res per a tu. Quan es faci, ho trobaràs aquí.',
  'catalog.nothing': 'Cap API no coincideix amb «{query}»',
  'catalog.nothing.text': 'Prova amb menys lletres o amb una altra paraula del nom.',
  'catalog.clear': 'Esborra la cerca',
  'no-catalog.title': 'El catàleg d’API no està disponible aquí',
  'no-catalog.logged-in': 'Has iniciat la sessió a {portal}.',
  'no-catalog.text':
    '{portal} fa servir una versió anterior del Dev Portal i aquest lloc no en pot mostrar el catàleg. Pregunta a l’administrador on pots trobar les seves API.',
  'catalog.log-out': 'Tanca la sessió',
  'catalog.home': '{portal}, pàgina d’inici',

  'api.back': 'Totes les API',
  'api.version': 'Versió',
  'api.visibility': 'Visibilitat',
  'api.created': 'Publicada',
  'api.updated': 'Últim canvi',
  'api.labels': 'Etiquetes',
  'api.slug': 'Nom curt',
  'api.none': 'Cap',
  'api.deprecated.text': 'Aquesta API és obsoleta. Encara funciona, però no hi creïs res de nou.',
  'api.not-found': 'No s’ha trobat l’API',
  'api.not-found.text': 'Potser s’ha retirat o no tens permís per veure-la.',
  'api.failed': 'No s’ha pogut carregar aquesta API',

  'portal-failed.title': 'No es pot accedir a aquest portal',
  'portal-unknown.title': 'No s’ha trobat la pàgina',
  'portal-unknown.text':
    'No hi ha cap portal en aquesta adreça. Revisa-la o pregunta a l’administrador que et va convidar.',
}
