import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Hola, {name},',
  'email.hello.nobody': 'Hola,',
  'email.link-in-full': 'Si el botó no funciona, copia aquesta adreça al navegador:',
  'email.why': 'Per què reps aquest correu: {reason}',
  'email.log-in': 'Inicia la sessió',
  'email.sign-in': 'Inicia la sessió',
  'email.forgot': 'Restableix la contrasenya',

  'developer-verify.subject': 'Verifica el teu correu per a {portal}',
  'developer-verify.intro':
    'Gràcies per registrar-te a {portal}. Segueix l’enllaç per verificar el teu correu electrònic i crear una contrasenya. Serveix una sola vegada, durant 24 hores.',
  'developer-verify.approved':
    'Aquest portal aprova els registres a l’instant: podràs iniciar la sessió quan hagis creat la contrasenya.',
  'developer-verify.pending':
    'A {portal}, un administrador revisa cada registre. Pots crear la contrasenya ara; t’enviarem un correu quan s’aprovi.',
  'developer-verify.action': 'Verifica el correu i crea una contrasenya',
  'developer-verify.reason':
    'algú s’ha registrat a {portal} amb aquesta adreça. Si no has estat tu, pots ignorar aquest correu.',

  'developer-known.subject': 'Ja t’has registrat a {portal}',
  'developer-known.status': 'Ja t’has registrat a {portal}. L’estat del teu registre és: {status}.',
  'developer-known.status.pending': 'Pendent',
  'developer-known.status.approved': 'Aprovat',
  'developer-known.status.rejected': 'Rebutjat',
  'developer-known.status.revoked': 'Revocat',
  'developer-known.next.pending':
    'Un administrador encara ha de revisar el teu registre. Fins llavors no cal fer res; t’enviarem un correu quan s’aprovi.',
  'developer-known.next.approved':
    'Pots iniciar la sessió amb el teu correu electrònic i la contrasenya. Si l’has oblidada, demana’n una de nova a la pàgina d’inici de sessió.',
  'developer-known.next.approved-unfinished': 'Podràs iniciar la sessió quan hagis creat la contrasenya.',
  'developer-known.next.rejected':
    'Un administrador ha rebutjat el teu registre. Per tornar-te a registrar a {portal}, demana abans a un administrador que l’elimini.',
  'developer-known.next.revoked':
    'Un administrador ha revocat el teu accés. Per recuperar l’accés a {portal}, contacta amb un administrador.',
  'developer-known.fresh':
    'No has acabat de configurar el compte. Segueix aquest enllaç nou per verificar el teu correu electrònic i crear una contrasenya; substitueix els anteriors i serveix una sola vegada, durant 24 hores.',
  'developer-known.reason':
    'algú s’ha registrat a {portal} amb aquesta adreça, que ja s’hi coneix. El teu registre no ha canviat.',

  'developer-approved.subject': 'El teu accés a {portal} està aprovat',
  'developer-approved.intro': 'Un administrador ha aprovat el teu accés a {portal}. Ja pots iniciar la sessió.',
  'developer-approved.unfinished':
    'Un administrador ha aprovat el teu accés a {portal}. Abans d’iniciar la sessió, crea la contrasenya: fes servir l’enllaç del correu que vas rebre en registrar-te, o torna’t a registrar per obtenir-ne un de nou.',
  'developer-approved.register': 'Obtén un enllaç nou',
  'developer-approved.reason': 't’has registrat a {portal}.',

  'password-reset.subject': 'Tria una contrasenya nova per a {place}',
  'password-reset.intro':
    'Segueix l’enllaç per triar una contrasenya nova per a {place}. Serveix una sola vegada, durant 1 hora. Fins llavors, la contrasenya continua igual.',
  'password-reset.action': 'Tria una contrasenya nova',
  'password-reset.reason':
    'algú ha demanat una contrasenya nova per al teu compte a {place}. Si no has estat tu, pots ignorar aquest correu.',

  'password-changed.subject': 'La teva contrasenya per a {place} ha canviat',
  'password-changed.intro': 'La contrasenya del teu compte a {place} ha canviat i s’han tancat les altres sessions.',
  'password-changed.not-you': 'Si no has estat tu, restableix la contrasenya ara.',
  'password-changed.reason': 'tens un compte a {place} i t’avisem de cada canvi de contrasenya.',

  'konnect-welcome.subject': 'Et donem la benvinguda a Konnect: verifica el teu correu',
  'konnect-welcome.intro':
    'Gràcies per registrar-te. Segueix l’enllaç per verificar el teu compte. Serveix una sola vegada, durant 24 hores.',
  'konnect-welcome.trial':
    'Els teus 30 dies gratuïts de Konnect Plus comencen quan iniciïs la sessió per primera vegada.',
  'konnect-welcome.action': 'Verifica el teu compte',
  'konnect-welcome.reason':
    'algú s’ha registrat a Konnect amb aquesta adreça. Si no has estat tu, pots ignorar aquest correu.',

  'konnect-known.subject': 'Ja tens un compte de Konnect',
  'konnect-known.intro': 'Algú s’ha registrat a Konnect amb aquesta adreça, però ja tens un compte. No ha canviat res.',
  'konnect-known.next': 'Inicia la sessió amb la teva contrasenya. Si l’has oblidada, la pots restablir.',
  'konnect-known.reason': 'aquesta adreça té un compte a Konnect.',

  'konnect-invitation.subject': 'La teva invitació a Konnect',
  'konnect-invitation.intro':
    'Tens una invitació per registrar-te a Konnect amb {organization}. Escriu aquest codi d’accés quan et registris:',
  'konnect-invitation.code': 'Codi d’accés: {code}',
  'konnect-invitation.action': 'Registra’t a Konnect',
  'konnect-invitation.reason': 'Kong ha convidat aquesta adreça a Konnect.',

  'konnect-invited-welcome.subject': 'Et donem la benvinguda a Konnect: tria la teva contrasenya',
  'konnect-invited-welcome.intro':
    'S’ha creat per a tu un compte de Konnect a {organization}. Segueix l’enllaç per verificar-lo i triar la teva pròpia contrasenya. Serveix una sola vegada, durant 7 dies.',
  'konnect-invited-welcome.action': 'Tria la teva contrasenya',
  'konnect-invited-welcome.reason': 's’ha creat un compte per a aquesta adreça.',

  'trial-notice.subject': 'La teva prova de Konnect Plus acaba d’aquí a tres dies',
  'trial-notice.intro': 'Final de la prova de Konnect Plus per a {organization}: {date} (UTC).',
  'trial-notice.choice':
    'Tria com continuar: amb una subscripció de pagament a Konnect Plus o canviant a Konnect Free.',
  'trial-notice.action': 'Tria el teu pla',
  'trial-notice.reason': 'tens el rol de propietari de l’organització {organization} a Konnect.',
}
