import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Ves al contingut',
  'shared.form.errors': 'Revisa {count, plural, one {# camp} many {# camps} other {# camps}}',
  'shared.ui.theme': 'Tema',
  'shared.ui.theme.light': 'Clar',
  'shared.ui.theme.dark': 'Fosc',
  'shared.ui.theme.system': 'Sistema',
  'shared.ui.language': 'Idioma',
  'shared.ui.language.failed': 'No s’ha pogut carregar aquest idioma. Revisa la connexió i torna-ho a provar.',
  'shared.form.loading': 'S’està carregant',
  'shared.password.show': 'Mostra la contrasenya',
  'shared.password.requirements': 'La teva contrasenya necessita',
  'shared.password.met': 'complert',
  'shared.password.notMet': 'no complert',

  'shared.label.email': 'Correu electrònic',
  'shared.label.password': 'Contrasenya',
  'shared.label.newPassword': 'Contrasenya nova',
  'shared.label.oldPassword': 'Contrasenya actual',
  'shared.label.fullName': 'Nom complet',
  'shared.label.firstName': 'Nom',
  'shared.label.lastName': 'Cognoms',
  'shared.label.organization': 'Nom de l’organització',
  'shared.label.accessCode': 'Codi d’accés',
  'shared.label.region': 'Regió',

  'shared.missing.email': 'Escriu el teu correu electrònic.',
  'shared.missing.password': 'Escriu la teva contrasenya.',
  'shared.missing.newPassword': 'Tria una contrasenya.',
  'shared.missing.oldPassword': 'Escriu la teva contrasenya actual.',
  'shared.missing.fullName': 'Escriu el teu nom complet.',
  'shared.missing.firstName': 'Escriu el teu nom.',
  'shared.missing.lastName': 'Escriu els teus cognoms.',
  'shared.missing.organization': 'Escriu el nom de la teva organització.',
  'shared.missing.accessCode': 'Escriu el codi d’accés del correu d’invitació.',
  'shared.missing.region': 'Tria una regió.',

  'shared.invalid.email': 'Escriu un correu electrònic com nom@example.com.',
  'shared.invalid.email.character': 'Fes servir una adreça sense «{character}» abans de l’@.',
  'shared.invalid.password': 'Revisa la contrasenya.',
  'shared.invalid.newPassword': 'Tria una contrasenya que compleixi tots els requisits.',
  'shared.invalid.oldPassword': 'Revisa la contrasenya actual.',
  'shared.invalid.fullName': 'Fes servir com a màxim 256 caràcters per al nom complet.',
  'shared.invalid.firstName': 'Fes servir com a màxim 127 caràcters per al nom.',
  'shared.invalid.lastName': 'Fes servir com a màxim 128 caràcters per als cognoms.',
  'shared.invalid.organization': 'Fes servir com a màxim 256 caràcters per al nom de l’organització.',
  'shared.invalid.accessCode': 'Revisa el codi d’accés del correu d’invitació.',
  'shared.invalid.region': 'Tria una de les regions.',

  'shared.password.length': 'Almenys {count} caràcters',
  'shared.password.classes':
    'Almenys {count, plural, one {# d’aquests tipus} many {# d’aquests tipus} other {# d’aquests tipus}}: minúscula, majúscula, caràcter especial',
  'shared.password.tooLong': 'Com a màxim {count} caràcters',
  'shared.didYouMean': 'Volies dir {email}?',

  'shared.checkEmail.title': 'Mira el teu correu',
  'shared.checkEmail.inbox': 'Mira la safata d’entrada de',
  'shared.checkEmail.signUp':
    'Obre el nostre missatge i segueix l’enllaç per continuar. L’enllaç serveix una sola vegada, durant 24 hores.',
  'shared.checkEmail.forgot':
    'Si hi ha un compte amb aquesta adreça, hi trobaràs un missatge nostre amb un enllaç per triar una contrasenya nova. L’enllaç serveix una sola vegada, durant 1 hora.',
  'shared.checkEmail.spam': 'No hi ha res? Pot trigar un minut. Mira també la carpeta de correu brossa.',
  'shared.checkEmail.resend': 'Torna a enviar el correu',
  'shared.checkEmail.resent': 'S’ha tornat a enviar. Només serveix l’enllaç més recent.',
  'shared.checkEmail.wait':
    'El podràs tornar a demanar d’aquí a {seconds, plural, one {# segon} many {# segons} other {# segons}}.',
  'shared.checkEmail.ready': 'Ja pots tornar a demanar el correu.',
  'shared.checkEmail.different': 'Fes servir un altre correu',

  'shared.legal.agree': 'En crear un compte, acceptes això:',
  'shared.legal.terms': 'Condicions del servei',
  'shared.legal.privacy': 'Política de privacitat',

  'konnect.tagline': 'Una sola entrada per a totes les teves passarel·les, serveis i rutes.',
  'portal.tagline': 'Troba una API, llegeix com funciona i comença a crear.',
  'shared.notice.password-created':
    'La contrasenya està definida. Podràs iniciar la sessió quan s’aprovi el compte; alguns portals l’aproven a l’instant.',
  'shared.notice.verified': 'El teu correu electrònic està verificat. Inicia la sessió per continuar.',
  'shared.notice.password-saved': 'La contrasenya nova està desada. Fes-la servir per iniciar la sessió.',
  'shared.notice.signed-out': 'Has tancat la sessió.',
  'shared.notice.session-ended': 'La teva sessió ha acabat. Inicia la sessió per continuar on ho havies deixat.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Torna-ho a provar',
  'shared.loading': 'S’està carregant…',
  'shared.offline': 'No tens connexió. Revisa la xarxa.',

  'shared.problem.invalid-input': 'Revisa el que has escrit i torna-ho a provar.',
  'shared.problem.bad-request': 'No s’ha entès la petició. Revisa el que has escrit i torna-ho a provar.',
  'shared.problem.invalid-credentials':
    'Aquest correu i aquesta contrasenya no coincideixen. Revisa’ls i torna-ho a provar, o restableix la contrasenya.',
  'shared.problem.approval-pending': 'El teu compte espera l’aprovació d’un administrador.',
  'shared.problem.registration-rejected': 'El teu registre no s’ha aprovat.',
  'shared.problem.access-revoked': 'El teu accés s’ha revocat.',
  'shared.problem.email-not-verified':
    'El teu correu electrònic encara no s’ha verificat. L’enllaç és al missatge que t’hem enviat.',
  'shared.problem.wrong-access-code': 'Aquest codi d’accés no és vàlid. Copia’l del correu d’invitació.',
  'shared.problem.unauthenticated': 'La teva sessió ha acabat. Inicia la sessió i torna-ho a provar.',
  'shared.problem.forbidden': 'No tens permís per fer això. Pregunta-ho al propietari de la teva organització.',
  'shared.problem.not-found': 'No hem trobat el que demanaves. Revisa l’adreça i torna-ho a provar.',
  'shared.problem.conflict': 'Mentrestant això s’ha canviat en un altre lloc. Mira l’estat actual i torna-ho a provar.',
  'shared.problem.link-invalid': 'Aquest enllaç no és vàlid.',
  'shared.problem.link-expired': 'Aquest enllaç ha caducat.',
  'shared.problem.link-used': 'Aquest enllaç ja s’ha fet servir.',
  'shared.problem.link-superseded': 'Aquest enllaç s’ha substituït per un de més recent.',
  'shared.problem.link-gone': 'Aquest enllaç ha caducat o ja s’ha fet servir.',
  'shared.problem.throttled': 'Massa intents. Espera un moment i torna-ho a provar.',
  'shared.problem.server-error': 'Alguna cosa ha anat malament per part nostra. Torna-ho a provar.',
  'shared.problem.unavailable': 'El servei no està disponible ara. Torna-ho a provar d’aquí a un moment.',
  'shared.problem.unreadable': 'Hem rebut una resposta que no hem pogut llegir. Torna-ho a provar.',
  'shared.problem.network': 'No hem pogut connectar amb el servei. Revisa la connexió i torna-ho a provar.',
  'shared.problem.timeout': 'El servei ha trigat massa a respondre. Torna-ho a provar.',
  'shared.problem.cookies-blocked':
    'Les teves dades són correctes, però aquest navegador no ha conservat la sessió. Permet les galetes per a aquest lloc i torna-ho a provar.',
  'shared.problem.kept': 'El que has escrit encara hi és.',
  'shared.problem.reference': 'Referència: {instance}',
  'shared.problem.wait-over': 'L’espera s’ha acabat. Ja ho pots tornar a provar.',
  'shared.problem.wait-seconds':
    'Massa intents. Ho podràs tornar a provar d’aquí a {seconds, plural, one {# segon} many {# segons} other {# segons}}.',
  'shared.problem.wait-minutes':
    'Massa intents. Ho podràs tornar a provar d’aquí a {minutes, plural, one {# minut} many {# minuts} other {# minuts}}.',

  'shared.forgotPassword.title': 'Has oblidat la contrasenya?',
  'shared.forgotPassword.lead':
    'Escriu el correu electrònic del teu compte. T’enviarem un enllaç per triar una contrasenya nova.',
  'shared.forgotPassword.submit': 'Recupera la contrasenya',
  'shared.backToSignIn': 'Torna a l’inici de sessió',
  'shared.resetPassword.title': 'Tria una contrasenya nova',
  'shared.resetPassword.lead': 'Quan es desi, s’acabaran totes les altres sessions del teu compte.',
  'shared.resetPassword.submit': 'Desa',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, inici',

  'konnect.signIn.title': 'Inicia la sessió a Konnect',
  'konnect.signIn.submit': 'Inicia la sessió',
  'konnect.signIn.forgot': 'Has oblidat la contrasenya?',
  'konnect.signIn.noAccount': 'Encara no fas servir Konnect?',
  'konnect.signIn.signUp': 'Registra’t',
  'konnect.signIn.or': 'o',
  'konnect.signIn.sso': 'Continua amb SSO',

  'konnect.signUp.title': 'Crea el teu compte de Konnect',
  'konnect.signUp.lead':
    'La teva prova gratuïta de 30 dies de Konnect Plus comença quan iniciïs la sessió per primera vegada.',
  'konnect.signUp.submit': 'Crea el compte',
  'konnect.signUp.haveAccount': 'Ja tens un compte?',
  'konnect.signUp.signIn': 'Inicia la sessió',
  'konnect.signUp.code.help': 'El trobaràs al correu d’invitació.',
  'konnect.signUp.code.wrong': 'Aquest codi d’accés no és vàlid. Revisa la invitació.',
  'konnect.signUp.region.help': 'La regió predeterminada de la teva organització.',
  'konnect.signUp.region.none': 'Sense preferència',
  'konnect.signUp.region.us': 'Estats Units',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Austràlia',
  'konnect.signUp.region.me': 'Orient Mitjà',
  'konnect.signUp.region.in': 'Índia',
  'konnect.signUp.inviteOnly':
    'Aquí els comptes es creen per invitació. El nostre equip de vendes te’n prepara un, amb una prova gratuïta de 30 dies de Konnect Plus que comença amb el teu primer inici de sessió.',
  'konnect.signUp.sales': 'Contacta amb vendes',
  'konnect.signUp.invited':
    'Ja tens una invitació? Fes servir l’enllaç del correu de benvinguda: verifica el teu compte i en defineix la contrasenya.',

  'portal.region.us': 'Regió US',
  'portal.region.eu': 'Regió EU',
  'portal.region.au': 'Regió AU',
  'portal.region.me': 'Regió ME',
  'portal.region.in': 'Regió IN',

  'portal.signIn.title': 'Inicia la sessió a {portal}',
  'portal.signIn.submit': 'Inicia la sessió',
  'portal.signIn.sso': 'Inicia la sessió amb SSO',
  'portal.signIn.forgot': 'Has oblidat la contrasenya?',
  'portal.signIn.or': 'o',
  'portal.signIn.noAccount': 'No tens compte?',
  'portal.signIn.signUp': 'Registra’t',
  'portal.signIn.ssoOnly':
    'Aquest portal fa servir l’inici de sessió únic. Inicia la sessió amb el compte de la teva organització.',
  'portal.signIn.trouble': 'Problemes per iniciar la sessió?',
  'portal.signIn.contact': 'Contacta amb l’administrador',
  'portal.signIn.contactPlain': 'Contacta amb l’administrador d’aquest portal.',

  'portal.signUp.title': 'Crea un compte de desenvolupador',
  'portal.signUp.lead': 'Registra’t a {portal} per llegir la documentació i fer servir les API.',
  'portal.signUp.separate':
    'El teu compte només val per a aquest portal. Konnect i els altres portals tenen els seus propis comptes.',
  'portal.signUp.submit': 'Crea el compte',
  'portal.signUp.haveAccount': 'Ja tens un compte?',
  'portal.signUp.logIn': 'Inicia la sessió',
  'portal.signUp.checkEmail':
    'Si l’adreça és nova aquí, el missatge porta un enllaç per crear la contrasenya. Si ja es coneix, el missatge diu com està el teu registre.',

  'portal.verifyEmail.title': 'Crea una contrasenya',
  'portal.verifyEmail.lead': 'Un sol pas verifica el teu correu electrònic i defineix la contrasenya del compte.',
  'portal.verifyEmail.submit': 'Crea la contrasenya',

  'shared.refusedLink.link-expired': 'Aquest enllaç ha caducat',
  'shared.refusedLink.link-used': 'Aquest enllaç ja s’ha fet servir',
  'shared.refusedLink.link-superseded': 'Aquest enllaç s’ha substituït per un de més recent',
  'shared.refusedLink.link-invalid': 'Aquest enllaç no és vàlid',
  'shared.refusedLink.link-gone': 'Aquest enllaç ha caducat o ja s’ha fet servir',
  'shared.refusedLink.link-missing': 'Torna a obrir l’enllaç del correu',
  'shared.refusedLink.link-expired.why':
    'Per la teva seguretat, els enllaços dels nostres correus només serveixen un temps.',
  'shared.refusedLink.link-used.why':
    'Cada enllaç serveix una sola vegada. Si has estat tu, inicia la sessió amb el correu i la contrasenya. Si encara no tens contrasenya, tria’n una amb «Has oblidat la contrasenya?» aquí sota.',
  'shared.refusedLink.link-superseded.why':
    'Després d’aquest et vam enviar un enllaç més recent. Obre l’últim correu o demana un altre enllaç aquí.',
  'shared.refusedLink.link-invalid.why':
    'Potser s’ha perdut una part de l’adreça. Copia tot l’enllaç del correu o demana’n un de nou aquí.',
  'shared.refusedLink.link-gone.why': 'Cada enllaç serveix una sola vegada i només un temps.',
  'shared.refusedLink.link-missing.why':
    'L’adreça d’aquesta pàgina ja no conté el teu enllaç, per exemple perquè la pàgina s’ha tornat a carregar. Potser l’enllaç encara serveix: torna al correu i obre’l.',
  'shared.refusedLink.link-missing.new': 'Si no trobes el correu, demana un enllaç nou aquí.',
  'shared.refusedLink.newLink': 'Envia un enllaç nou',

  'shared.sso.denied':
    'L’inici de sessió únic no t’ha donat accés: t’hi has aturat o el teu compte no té accés aquí. Torna-ho a provar d’una de les maneres de sota o demana accés a un administrador.',
  'shared.sso.unavailable':
    'L’inici de sessió únic no està disponible ara. Torna-ho a provar d’una de les maneres de sota, o d’aquí a una estona.',
  'shared.sso.interrupted':
    'L’inici de sessió únic s’ha interromput abans d’acabar. Torna-ho a provar d’una de les maneres de sota.',
  'shared.sso.no-session':
    'Has tornat de l’inici de sessió únic, però no hi ha cap sessió en aquest navegador. Si bloqueges les galetes, permet-les per a aquest lloc i torna-ho a provar.',
  'shared.sso.loop':
    'L’inici de sessió únic ha acabat diverses vegades sense sessió i l’hem aturat. Permet les galetes per a aquest lloc i torna-ho a provar.',
  'shared.sso.failed':
    'L’inici de sessió únic no ha funcionat aquesta vegada. Torna-ho a provar d’una de les maneres de sota.',
  'shared.sso.leaving': 'Et portem al teu proveïdor d’identitat…',
  'shared.sso.returning': 'S’està completant l’inici de sessió…',
  'shared.accountMenu': 'Compte, {name}',
  'shared.accountMenu.unnamed': 'Compte',
  'shared.notFound.title': 'No s’ha trobat la pàgina',
  'shared.notFound.text': 'Aquesta adreça no porta enlloc. Potser està mal escrita o la pàgina s’ha mogut.',
  'shared.notFound.home': 'Ves a la pàgina d’inici',
  'shared.failed.title': 'Alguna cosa ha anat malament',
  'shared.failed.text':
    'Aquesta pàgina ha deixat de funcionar. No és culpa teva. Torna-ho a provar; si torna a passar, vine una mica més tard.',
  'shared.failed.offline': 'No tens connexió',
  'shared.failed.offline.text':
    'Aquesta pàgina no s’ha pogut carregar sense xarxa. Continuarà tota sola quan tornis a tenir connexió.',
  'shared.config.title': 'Aquest lloc no està ben configurat',
  'shared.config.key': 'El valor de configuració «{key}» no és vàlid.',
  'shared.config.unreadable': 'No es pot llegir la configuració.',
  'shared.config.help':
    'Si gestiones aquest lloc, corregeix-ne la configuració. Si hi estàs de visita, torna més tard.',

  'konnect.verifyEmail.title': 'Verifica el teu correu',
  'konnect.verifyEmail.lead': 'Un clic confirma que aquesta adreça és teva. Després podràs iniciar la sessió.',
  'konnect.verifyEmail.submit': 'Verifica el correu',
  'shared.signedInAs':
    'Aquí has iniciat la sessió com a {person}. Si continues, aquesta sessió es tancarà en aquest navegador.',

  'konnect.welcome.title': 'Et donem la benvinguda a Konnect',
  'konnect.welcome.lead':
    'Tria la teva contrasenya per acabar de configurar el compte. Això també verifica el teu correu electrònic.',
  'konnect.welcome.submit': 'Desa',
  'konnect.welcome.newLink':
    'Escriu el correu electrònic de la teva invitació. T’enviarem un enllaç per triar la contrasenya; també verifica el teu compte.',

  'konnect.failed.title': 'No es pot accedir a Konnect',
  'portal.status.pending': 'Aprovació pendent',
  'portal.status.pending.text':
    'El correu electrònic i la contrasenya són correctes. Un administrador encara ha d’aprovar el teu compte; t’enviarem un correu quan ho faci.',
  'portal.status.rejected': 'Registre rebutjat',
  'portal.status.rejected.text':
    'Un administrador d’aquest portal no ha aprovat el teu registre. Si creus que és un error, contacta amb l’administrador.',
  'portal.status.revoked': 'Accés revocat',
  'portal.status.revoked.text':
    'Un administrador d’aquest portal ha posat fi al teu accés. Si encara el necessites, demana-li que torni a aprovar el teu compte.',
  'portal.status.check': 'Torna-ho a comprovar',
  'portal.status.unchanged': 'Encara no ha canviat res.',
  'portal.status.changed': 'El teu estat ha canviat.',
  'portal.status.email': 'Envia’m l’estat per correu',
  'portal.status.emailed': 'Hem enviat el teu estat a {email}.',
  'portal.status.back': 'Torna a l’inici de sessió',
  'portal.failed.title': 'No es pot accedir a aquest portal',
  'portal.unknown.title': 'No s’ha trobat la pàgina',
  'portal.unknown.text':
    'No hi ha cap portal en aquesta adreça. Revisa-la o pregunta a l’administrador que et va convidar.',
}
