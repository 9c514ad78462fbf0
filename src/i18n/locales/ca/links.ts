import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
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
}
