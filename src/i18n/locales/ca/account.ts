import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'Correu electrònic',
  'label.username': 'Correu electrònic',
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
  'missing.username': 'Escriu el teu correu electrònic.',
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
  'invalid.username': 'Escriu un correu electrònic com nom@example.com.',
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
  'check-email.sent-to': 'Hem enviat un missatge a',
  'check-email.sign-up': 'Obre’l i segueix l’enllaç per continuar. L’enllaç serveix una sola vegada, durant 24 hores.',
  'check-email.forgot':
    'Si hi ha un compte amb aquesta adreça, hi trobaràs un enllaç per triar una contrasenya nova. Serveix una sola vegada, durant 1 hora.',
  'check-email.spam': 'No hi ha res? Pot trigar un minut. Mira també la carpeta de correu brossa.',
  'check-email.resend': 'Torna a enviar el correu',
  'check-email.resent': 'S’ha tornat a enviar. Només serveix l’enllaç més recent.',
  'check-email.wait':
    'El podràs tornar a enviar d’aquí a {seconds, plural, one {# segon} many {# segons} other {# segons}}.',
  'check-email.ready': 'Ja pots tornar a enviar el correu.',
  'check-email.different': 'Fes servir un altre correu',

  'refused.link-expired': 'Aquest enllaç ha caducat',
  'refused.link-used': 'Aquest enllaç ja s’ha fet servir',
  'refused.link-superseded': 'Aquest enllaç s’ha substituït per un de més recent',
  'refused.link-invalid': 'Aquest enllaç no és vàlid',
  'refused.link-gone': 'Aquest enllaç ha caducat o ja s’ha fet servir',
  'refused.link-expired.why': 'Per la teva seguretat, els enllaços dels nostres correus només serveixen un temps.',
  'refused.link-used.why': 'Cada enllaç serveix una sola vegada. Si has estat tu, pots iniciar la sessió sense més.',
  'refused.link-superseded.why':
    'Després d’aquest et vam enviar un enllaç més recent. Obre l’últim correu o demana un altre enllaç aquí.',
  'refused.link-invalid.why':
    'Potser s’ha perdut una part de l’adreça. Copia tot l’enllaç del correu o demana’n un de nou aquí.',
  'refused.link-gone.why': 'Cada enllaç serveix una sola vegada i només un temps.',
  'refused.new-link': 'Envia un enllaç nou',

  'frame.konnect-line': 'Una sola entrada per a totes les teves passarel·les, serveis i rutes.',
  'frame.portal-line': 'Troba una API, llegeix com funciona i comença a crear.',
  'notice.password-created':
    'La contrasenya està definida. Podràs iniciar la sessió quan s’aprovi el compte; alguns portals l’aproven a l’instant.',
  'notice.verified': 'El teu correu electrònic està verificat. Inicia la sessió per continuar.',
  'notice.password-saved': 'La contrasenya nova està desada. Fes-la servir per iniciar la sessió.',
  'notice.signed-out': 'Has tancat la sessió.',
  'notice.session-ended': 'La teva sessió ha acabat. Inicia la sessió per continuar on ho havies deixat.',

  'sso.denied':
    'El teu proveïdor d’identitat no t’ha donat accés, o t’hi has aturat. Torna-ho a provar o tria una altra manera.',
  'sso.unavailable':
    'L’inici de sessió únic no està disponible ara. Torna-ho a provar d’aquí a un moment o tria una altra manera.',
  'sso.interrupted': 'L’inici de sessió únic s’ha interromput abans d’acabar. Torna-ho a provar.',
  'sso.no-session':
    'Has tornat de l’inici de sessió únic, però no hi ha cap sessió en aquest navegador. Si bloqueges les galetes, permet-les per a aquest lloc i torna-ho a provar.',
  'sso.loop':
    'L’inici de sessió únic ha acabat diverses vegades sense sessió i l’hem aturat. Permet les galetes per a aquest lloc i torna-ho a provar.',
  'sso.failed': 'L’inici de sessió únic no ha funcionat aquesta vegada. Torna-ho a provar o tria una altra manera.',
  'sso.leaving': 'Et portem al teu proveïdor d’identitat…',
  'sso.returning': 'S’està completant l’inici de sessió…',
  'menu.account': 'Compte, {name}',
  'screen.site': 'Konnect Access',
  'screen.try-again': 'Torna-ho a provar',
  'screen.loading': 'S’està carregant…',
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
  'offline.notice': 'No tens connexió. El que has escrit es conserva.',
}
