import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Hola, {name},',
  'email.shared.hello.nobody': 'Hola,',
  'email.shared.linkInFull': 'Si el botó no funciona, copia aquesta adreça al navegador:',
  'email.shared.why': 'Per què reps aquest correu: {reason}',
  'email.shared.logIn': 'Inicia la sessió',
  'email.shared.signIn': 'Inicia la sessió',
  'email.shared.forgot': 'Restableix la contrasenya',

  'email.developer-verify.subject': 'Verifica el teu correu per a {portal}',
  'email.developer-verify.intro':
    'Gràcies per registrar-te a {portal}. Segueix l’enllaç per verificar el teu correu electrònic i crear una contrasenya. Serveix una sola vegada, durant 24 hores.',
  'email.developer-verify.approved':
    'Aquest portal aprova els registres a l’instant: podràs iniciar la sessió quan hagis creat la contrasenya.',
  'email.developer-verify.pending':
    'A {portal}, un administrador revisa cada registre. Pots crear la contrasenya ara; t’enviarem un correu quan s’aprovi.',
  'email.developer-verify.action': 'Verifica el correu i crea una contrasenya',
  'email.developer-verify.reason':
    'algú s’ha registrat a {portal} amb aquesta adreça. Si no has estat tu, pots ignorar aquest correu.',

  'email.developer-known.subject': 'Ja t’has registrat a {portal}',
  'email.developer-known.status': 'Ja t’has registrat a {portal}. L’estat del teu registre és: {status}.',
  'email.developer-known.status.pending': 'Pendent',
  'email.developer-known.status.approved': 'Aprovat',
  'email.developer-known.status.rejected': 'Rebutjat',
  'email.developer-known.status.revoked': 'Revocat',
  'email.developer-known.next.pending':
    'Un administrador encara ha de revisar el teu registre. Fins llavors no cal fer res; t’enviarem un correu quan s’aprovi.',
  'email.developer-known.next.approved':
    'Pots iniciar la sessió amb el teu correu electrònic i la contrasenya. Si l’has oblidada, demana’n una de nova a la pàgina d’inici de sessió.',
  'email.developer-known.next.approved-unfinished': 'Podràs iniciar la sessió quan hagis creat la contrasenya.',
  'email.developer-known.next.rejected':
    'Un administrador ha rebutjat el teu registre. Per tornar-te a registrar a {portal}, demana abans a un administrador que l’elimini.',
  'email.developer-known.next.revoked':
    'Un administrador ha revocat el teu accés. Per recuperar l’accés a {portal}, contacta amb un administrador.',
  'email.developer-known.fresh':
    'No has acabat de configurar el compte. Segueix aquest enllaç nou per verificar el teu correu electrònic i crear una contrasenya; substitueix els anteriors i serveix una sola vegada, durant 24 hores.',
  'email.developer-known.reason':
    'algú s’ha registrat a {portal} amb aquesta adreça, que ja s’hi coneix. El teu registre no ha canviat.',

  'email.developer-approved.subject': 'El teu accés a {portal} està aprovat',
  'email.developer-approved.intro': 'Un administrador ha aprovat el teu accés a {portal}. Ja pots iniciar la sessió.',
  'email.developer-approved.unfinished':
    'Un administrador ha aprovat el teu accés a {portal}. Abans d’iniciar la sessió, crea la contrasenya: fes servir l’enllaç del correu que vas rebre en registrar-te, o torna’t a registrar per obtenir-ne un de nou.',
  'email.developer-approved.register': 'Obtén un enllaç nou',
  'email.developer-approved.reason': 't’has registrat a {portal}.',

  'email.password-reset.subject': 'Tria una contrasenya nova per a {place}',
  'email.password-reset.intro':
    'Segueix l’enllaç per triar una contrasenya nova per a {place}. Serveix una sola vegada, durant 1 hora. Fins llavors, la contrasenya continua igual.',
  'email.password-reset.action': 'Tria una contrasenya nova',
  'email.password-reset.reason':
    'algú ha demanat una contrasenya nova per al teu compte a {place}. Si no has estat tu, pots ignorar aquest correu.',

  'email.password-changed.subject': 'La teva contrasenya per a {place} ha canviat',
  'email.password-changed.intro':
    'La contrasenya del teu compte a {place} ha canviat i s’han tancat les altres sessions.',
  'email.password-changed.notYou': 'Si no has estat tu, restableix la contrasenya ara.',
  'email.password-changed.reason': 'tens un compte a {place} i t’avisem de cada canvi de contrasenya.',

  'email.konnect-welcome.subject': 'Et donem la benvinguda a Konnect: verifica el teu correu',
  'email.konnect-welcome.intro':
    'Gràcies per registrar-te. Segueix l’enllaç per verificar el teu compte. Serveix una sola vegada, durant 24 hores.',
  'email.konnect-welcome.trial':
    'Els teus 30 dies gratuïts de Konnect Plus comencen quan iniciïs la sessió per primera vegada.',
  'email.konnect-welcome.action': 'Verifica el teu compte',
  'email.konnect-welcome.reason':
    'algú s’ha registrat a Konnect amb aquesta adreça. Si no has estat tu, pots ignorar aquest correu.',

  'email.konnect-known.subject': 'Ja tens un compte de Konnect',
  'email.konnect-known.intro':
    'Algú s’ha registrat a Konnect amb aquesta adreça, però ja tens un compte. No ha canviat res.',
  'email.konnect-known.next': 'Inicia la sessió amb la teva contrasenya. Si l’has oblidada, la pots restablir.',
  'email.konnect-known.reason': 'aquesta adreça té un compte a Konnect.',

  'email.konnect-invitation.subject': 'La teva invitació a Konnect',
  'email.konnect-invitation.intro':
    'Tens una invitació per registrar-te a Konnect amb {organization}. Escriu aquest codi d’accés quan et registris:',
  'email.konnect-invitation.code': 'Codi d’accés: {code}',
  'email.konnect-invitation.action': 'Registra’t a Konnect',
  'email.konnect-invitation.reason': 'Kong ha convidat aquesta adreça a Konnect.',

  'email.konnect-invited-welcome.subject': 'Et donem la benvinguda a Konnect: tria la teva contrasenya',
  'email.konnect-invited-welcome.intro':
    'S’ha creat per a tu un compte de Konnect a {organization}. Segueix l’enllaç per verificar-lo i triar la teva pròpia contrasenya. Serveix una sola vegada, durant 7 dies.',
  'email.konnect-invited-welcome.action': 'Tria la teva contrasenya',
  'email.konnect-invited-welcome.reason': 's’ha creat un compte per a aquesta adreça.',

  'email.trial-notice.subject': 'La teva prova de Konnect Plus acaba d’aquí a tres dies',
  'email.trial-notice.intro': 'Final de la prova de Konnect Plus per a {organization}: {date} (UTC).',
  'email.trial-notice.choice':
    'Tria com continuar: amb una subscripció de pagament a Konnect Plus o canviant a Konnect Free.',
  'email.trial-notice.action': 'Tria el teu pla',
  'email.trial-notice.reason': 'tens el rol de propietari de l’organització {organization} a Konnect.',
}
