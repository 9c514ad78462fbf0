import type { Words } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Words<typeof english> = {
  'ui.skip': 'Ves al contingut',
  'ui.errors': 'Revisa {count, plural, one {# camp} many {# camps} other {# camps}}',
  'ui.theme': 'Tema',
  'ui.theme.light': 'Clar',
  'ui.theme.dark': 'Fosc',
  'ui.theme.system': 'Sistema',
  'ui.language': 'Idioma',
  'ui.language.failed': 'No s’ha pogut carregar aquest idioma. Revisa la connexió i torna-ho a provar.',
  'ui.loading': 'S’està carregant',
  'password.show': 'Mostra la contrasenya',
  'password.requirements': 'La teva contrasenya necessita',
  'password.met': 'complert',
  'password.not-met': 'no complert',

  'label.email': 'Correu electrònic',
  'label.password': 'Contrasenya',
  'label.newPassword': 'Contrasenya nova',
  'label.oldPassword': 'Contrasenya actual',
  'label.fullName': 'Nom complet',
  'label.firstName': 'Nom',
  'label.lastName': 'Cognoms',
  'label.organization': 'Nom de l’organització',
  'label.accessCode': 'Codi d’accés',
  'label.region': 'Regió',

  'missing.email': 'Escriu el teu correu electrònic.',
  'missing.password': 'Escriu la teva contrasenya.',
  'missing.newPassword': 'Tria una contrasenya.',
  'missing.oldPassword': 'Escriu la teva contrasenya actual.',
  'missing.fullName': 'Escriu el teu nom complet.',
  'missing.firstName': 'Escriu el teu nom.',
  'missing.lastName': 'Escriu els teus cognoms.',
  'missing.organization': 'Escriu el nom de la teva organització.',
  'missing.accessCode': 'Escriu el codi d’accés del correu d’invitació.',
  'missing.region': 'Tria una regió.',

  'invalid.email': 'Escriu un correu electrònic com nom@example.com.',
  'invalid.email.character': 'Fes servir una adreça sense «{character}» abans de l’@.',
  'invalid.password': 'Revisa la contrasenya.',
  'invalid.newPassword': 'Tria una contrasenya que compleixi tots els requisits.',
  'invalid.oldPassword': 'Revisa la contrasenya actual.',
  'invalid.fullName': 'Fes servir com a màxim 256 caràcters per al nom complet.',
  'invalid.firstName': 'Fes servir com a màxim 127 caràcters per al nom.',
  'invalid.lastName': 'Fes servir com a màxim 128 caràcters per als cognoms.',
  'invalid.organization': 'Fes servir com a màxim 256 caràcters per al nom de l’organització.',
  'invalid.accessCode': 'Revisa el codi d’accés del correu d’invitació.',
  'invalid.region': 'Tria una de les regions.',

  'password.length': 'Almenys {count} caràcters',
  'password.classes':
    'Almenys {count, plural, one {# d’aquests tipus} many {# d’aquests tipus} other {# d’aquests tipus}}: minúscula, majúscula, caràcter especial',
  'password.too-long': 'Com a màxim {count} caràcters',
  'form.did-you-mean': 'Volies dir {email}?',

  'check-email.title': 'Mira el teu correu',
  'check-email.inbox': 'Mira la safata d’entrada de',
  'check-email.sign-up':
    'Obre el nostre missatge i segueix l’enllaç per continuar. L’enllaç serveix una sola vegada, durant 24 hores.',
  'check-email.forgot':
    'Si hi ha un compte amb aquesta adreça, hi trobaràs un missatge nostre amb un enllaç per triar una contrasenya nova. L’enllaç serveix una sola vegada, durant 1 hora.',
  'check-email.spam': 'No hi ha res? Pot trigar un minut. Mira també la carpeta de correu brossa.',
  'check-email.resend': 'Torna a enviar el correu',
  'check-email.resent': 'S’ha tornat a enviar. Només serveix l’enllaç més recent.',
  'check-email.wait':
    'El podràs tornar a demanar d’aquí a {seconds, plural, one {# segon} many {# segons} other {# segons}}.',
  'check-email.ready': 'Ja pots tornar a demanar el correu.',
  'check-email.different': 'Fes servir un altre correu',

  'legal.agree': 'En crear un compte, acceptes això:',
  'legal.terms': 'Condicions del servei',
  'legal.privacy': 'Política de privacitat',

  'frame.konnect-line': 'Una sola entrada per a totes les teves passarel·les, serveis i rutes.',
  'frame.portal-line': 'Troba una API, llegeix com funciona i comença a crear.',
  'notice.password-created':
    'La contrasenya està definida. Podràs iniciar la sessió quan s’aprovi el compte; alguns portals l’aproven a l’instant.',
  'notice.verified': 'El teu correu electrònic està verificat. Inicia la sessió per continuar.',
  'notice.password-saved': 'La contrasenya nova està desada. Fes-la servir per iniciar la sessió.',
  'notice.signed-out': 'Has tancat la sessió.',
  'notice.session-ended': 'La teva sessió ha acabat. Inicia la sessió per continuar on ho havies deixat.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Torna-ho a provar',
  'screen.loading': 'S’està carregant…',
  'offline.notice': 'No tens connexió. Revisa la xarxa.',

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

  'forgot.title': 'Has oblidat la contrasenya?',
  'forgot.lead': 'Escriu el correu electrònic del teu compte. T’enviarem un enllaç per triar una contrasenya nova.',
  'forgot.submit': 'Recupera la contrasenya',
  'forgot.back': 'Torna a l’inici de sessió',
  'reset.title': 'Tria una contrasenya nova',
  'reset.lead': 'Quan es desi, s’acabaran totes les altres sessions del teu compte.',
  'reset.submit': 'Desa',

  'konnect.name': 'Konnect',
  'konnect.home': '{site}, inici',

  'sign-in.title': 'Inicia la sessió a Konnect',
  'sign-in.submit': 'Inicia la sessió',
  'sign-in.forgot': 'Has oblidat la contrasenya?',
  'sign-in.no-account': 'Encara no fas servir Konnect?',
  'sign-in.sign-up': 'Registra’t',
  'sign-in.or': 'o',
  'sign-in.sso': 'Continua amb SSO',

  'join.title': 'Crea el teu compte de Konnect',
  'join.lead': 'La teva prova gratuïta de 30 dies de Konnect Plus comença quan iniciïs la sessió per primera vegada.',
  'join.submit': 'Crea el compte',
  'join.have-account': 'Ja tens un compte?',
  'join.sign-in': 'Inicia la sessió',
  'join.code.help': 'El trobaràs al correu d’invitació.',
  'join.code.wrong': 'Aquest codi d’accés no és vàlid. Revisa la invitació.',
  'join.region.help': 'La regió predeterminada de la teva organització.',
  'join.region.none': 'Sense preferència',
  'join.region.us': 'Estats Units',
  'join.region.eu': 'Europa',
  'join.region.au': 'Austràlia',
  'join.region.me': 'Orient Mitjà',
  'join.region.in': 'Índia',
  'join.invite-only':
    'Aquí els comptes es creen per invitació. El nostre equip de vendes te’n prepara un, amb una prova gratuïta de 30 dies de Konnect Plus que comença amb el teu primer inici de sessió.',
  'join.sales': 'Contacta amb vendes',
  'join.invited':
    'Ja tens una invitació? Fes servir l’enllaç del correu de benvinguda: verifica el teu compte i en defineix la contrasenya.',

  'region.us': 'Regió US',
  'region.eu': 'Regió EU',
  'region.au': 'Regió AU',
  'region.me': 'Regió ME',
  'region.in': 'Regió IN',

  'log-in.title': 'Inicia la sessió a {portal}',
  'log-in.submit': 'Inicia la sessió',
  'log-in.sso': 'Inicia la sessió amb SSO',
  'log-in.forgot': 'Has oblidat la contrasenya?',
  'log-in.or': 'o',
  'log-in.no-account': 'No tens compte?',
  'log-in.sign-up': 'Registra’t',
  'log-in.sso-only':
    'Aquest portal fa servir l’inici de sessió únic. Inicia la sessió amb el compte de la teva organització.',
  'log-in.trouble': 'Problemes per iniciar la sessió?',
  'log-in.contact': 'Contacta amb l’administrador',
  'log-in.contact-plain': 'Contacta amb l’administrador d’aquest portal.',

  'sign-up.title': 'Crea un compte de desenvolupador',
  'sign-up.lead': 'Registra’t a {portal} per llegir la documentació i fer servir les API.',
  'sign-up.separate':
    'El teu compte només val per a aquest portal. Konnect i els altres portals tenen els seus propis comptes.',
  'sign-up.submit': 'Crea el compte',
  'sign-up.have-account': 'Ja tens un compte?',
  'sign-up.log-in': 'Inicia la sessió',
  'sign-up.check-email':
    'Si l’adreça és nova aquí, el missatge porta un enllaç per crear la contrasenya. Si ja es coneix, el missatge diu com està el teu registre.',

  'verify.title': 'Crea una contrasenya',
  'verify.lead': 'Un sol pas verifica el teu correu electrònic i defineix la contrasenya del compte.',
  'verify.submit': 'Crea la contrasenya',

  'refused.link-expired': 'Aquest enllaç ha caducat',
  'refused.link-used': 'Aquest enllaç ja s’ha fet servir',
  'refused.link-superseded': 'Aquest enllaç s’ha substituït per un de més recent',
  'refused.link-invalid': 'Aquest enllaç no és vàlid',
  'refused.link-gone': 'Aquest enllaç ha caducat o ja s’ha fet servir',
  'refused.link-missing': 'Torna a obrir l’enllaç del correu',
  'refused.link-expired.why': 'Per la teva seguretat, els enllaços dels nostres correus només serveixen un temps.',
  'refused.link-used.why':
    'Cada enllaç serveix una sola vegada. Si has estat tu, inicia la sessió amb el correu i la contrasenya. Si encara no tens contrasenya, tria’n una amb «Has oblidat la contrasenya?» aquí sota.',
  'refused.link-superseded.why':
    'Després d’aquest et vam enviar un enllaç més recent. Obre l’últim correu o demana un altre enllaç aquí.',
  'refused.link-invalid.why':
    'Potser s’ha perdut una part de l’adreça. Copia tot l’enllaç del correu o demana’n un de nou aquí.',
  'refused.link-gone.why': 'Cada enllaç serveix una sola vegada i només un temps.',
  'refused.link-missing.why':
    'L’adreça d’aquesta pàgina ja no conté el teu enllaç, per exemple perquè la pàgina s’ha tornat a carregar. Potser l’enllaç encara serveix: torna al correu i obre’l.',
  'refused.link-missing.new': 'Si no trobes el correu, demana un enllaç nou aquí.',
  'refused.new-link': 'Envia un enllaç nou',

  'sso.denied':
    'L’inici de sessió únic no t’ha donat accés: t’hi has aturat o el teu compte no té accés aquí. Torna-ho a provar d’una de les maneres de sota o demana accés a un administrador.',
  'sso.unavailable':
    'L’inici de sessió únic no està disponible ara. Torna-ho a provar d’una de les maneres de sota, o d’aquí a una estona.',
  'sso.interrupted':
    'L’inici de sessió únic s’ha interromput abans d’acabar. Torna-ho a provar d’una de les maneres de sota.',
  'sso.no-session':
    'Has tornat de l’inici de sessió únic, però no hi ha cap sessió en aquest navegador. Si bloqueges les galetes, permet-les per a aquest lloc i torna-ho a provar.',
  'sso.loop':
    'L’inici de sessió únic ha acabat diverses vegades sense sessió i l’hem aturat. Permet les galetes per a aquest lloc i torna-ho a provar.',
  'sso.failed':
    'L’inici de sessió únic no ha funcionat aquesta vegada. Torna-ho a provar d’una de les maneres de sota.',
  'sso.leaving': 'Et portem al teu proveïdor d’identitat…',
  'sso.returning': 'S’està completant l’inici de sessió…',
  'menu.account': 'Compte, {name}',
  'menu.account.unnamed': 'Compte',
  'not-found.title': 'No s’ha trobat la pàgina',
  'not-found.text': 'Aquesta adreça no porta enlloc. Potser està mal escrita o la pàgina s’ha mogut.',
  'not-found.home': 'Ves a la pàgina d’inici',
  'failed.title': 'Alguna cosa ha anat malament',
  'failed.text':
    'Aquesta pàgina ha deixat de funcionar. No és culpa teva. Torna-ho a provar; si torna a passar, vine una mica més tard.',
  'failed.offline': 'No tens connexió',
  'failed.offline.text':
    'Aquesta pàgina no s’ha pogut carregar sense xarxa. Continuarà tota sola quan tornis a tenir connexió.',
  'config.title': 'Aquest lloc no està ben configurat',
  'config.key': 'El valor de configuració «{key}» no és vàlid.',
  'config.unreadable': 'No es pot llegir la configuració.',
  'config.help': 'Si gestiones aquest lloc, corregeix-ne la configuració. Si hi estàs de visita, torna més tard.',

  'confirm.title': 'Verifica el teu correu',
  'confirm.lead': 'Un clic confirma que aquesta adreça és teva. Després podràs iniciar la sessió.',
  'confirm.submit': 'Verifica el correu',
  'signed-in-as':
    'Aquí has iniciat la sessió com a {person}. Si continues, aquesta sessió es tancarà en aquest navegador.',

  'welcome.title': 'Et donem la benvinguda a Konnect',
  'welcome.lead':
    'Tria la teva contrasenya per acabar de configurar el compte. Això també verifica el teu correu electrònic.',
  'welcome.submit': 'Desa',
  'welcome.new-link':
    'Escriu el correu electrònic de la teva invitació. T’enviarem un enllaç per triar la contrasenya; també verifica el teu compte.',

  'konnect-failed.title': 'No es pot accedir a Konnect',
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
  'status.email': 'Envia’m l’estat per correu',
  'status.emailed': 'Hem enviat el teu estat a {email}.',
  'status.back': 'Torna a l’inici de sessió',
  'portal-failed.title': 'No es pot accedir a aquest portal',
  'portal-unknown.title': 'No s’ha trobat la pàgina',
  'portal-unknown.text':
    'No hi ha cap portal en aquesta adreça. Revisa-la o pregunta a l’administrador que et va convidar.',
}
