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
}
