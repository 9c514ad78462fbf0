import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'Revisa el que has escrit i torna-ho a provar.',
  'problem.bad-request': 'No s’ha entès la petició. Revisa el que has escrit i torna-ho a provar.',
  'problem.invalid-credentials':
    'Aquest correu i aquesta contrasenya no coincideixen. Revisa’ls i torna-ho a provar, o restableix la contrasenya.',
  'problem.approval-pending': 'El teu compte espera l’aprovació d’un administrador.',
  'problem.registration-rejected': 'El teu registre no s’ha aprovat.',
  'problem.access-revoked': 'El teu accés s’ha revocat.',
  'problem.email-not-verified':
    'El teu correu electrònic encara no s’ha verificat. L’enllaç és al missatge que t’hem enviat.',
  'problem.wrong-access-code': 'Aquest codi d’accés no és vàlid. Copia’l del correu d’invitació.',
  'problem.unauthenticated': 'La teva sessió ha acabat. Inicia la sessió i torna-ho a provar.',
  'problem.forbidden': 'No tens permís per fer això. Pregunta-ho al propietari de la teva organització.',
  'problem.not-found': 'No hem trobat el que demanaves. Revisa l’adreça i torna-ho a provar.',
  'problem.conflict': 'Mentrestant això s’ha canviat en un altre lloc. Mira l’estat actual i torna-ho a provar.',
  'problem.link-invalid': 'Aquest enllaç no és vàlid.',
  'problem.link-expired': 'Aquest enllaç ha caducat.',
  'problem.link-used': 'Aquest enllaç ja s’ha fet servir.',
  'problem.link-superseded': 'Aquest enllaç s’ha substituït per un de més recent.',
  'problem.link-gone': 'Aquest enllaç ha caducat o ja s’ha fet servir.',
  'problem.throttled': 'Massa intents. Espera un moment i torna-ho a provar.',
  'problem.server-error': 'Alguna cosa ha anat malament per part nostra. Torna-ho a provar.',
  'problem.unavailable': 'El servei no està disponible ara. Torna-ho a provar d’aquí a un moment.',
  'problem.unreadable': 'Hem rebut una resposta que no hem pogut llegir. Torna-ho a provar.',
  'problem.network': 'No hem pogut connectar amb el servei. Revisa la connexió i torna-ho a provar.',
  'problem.timeout': 'El servei ha trigat massa a respondre. Torna-ho a provar.',
  'problem.cookies-blocked':
    'Les teves dades són correctes, però aquest navegador no ha conservat la sessió. Permet les galetes per a aquest lloc i torna-ho a provar.',
  'problem.kept': 'El que has escrit encara hi és.',
  'problem.reference': 'Referència: {instance}',
  'problem.wait-over': 'L’espera s’ha acabat. Ja ho pots tornar a provar.',
  'problem.wait-seconds':
    'Massa intents. Ho podràs tornar a provar d’aquí a {seconds, plural, one {# segon} many {# segons} other {# segons}}.',
  'problem.wait-minutes':
    'Massa intents. Ho podràs tornar a provar d’aquí a {minutes, plural, one {# minut} many {# minuts} other {# minuts}}.',
}
