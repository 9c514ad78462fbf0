import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'Vérifiez votre saisie et réessayez.',
  'problem.bad-request': 'Cette demande n’a pas été comprise. Vérifiez votre saisie et réessayez.',
  'problem.invalid-credentials':
    'Cette adresse e-mail et ce mot de passe ne correspondent pas. Vérifiez les deux et réessayez, ou réinitialisez votre mot de passe.',
  'problem.approval-pending': 'Votre compte attend l’approbation d’un administrateur.',
  'problem.registration-rejected': 'Votre inscription n’a pas été approuvée.',
  'problem.access-revoked': 'Votre accès a été révoqué.',
  'problem.email-not-verified':
    'Votre adresse e-mail n’a pas encore été vérifiée. Le lien se trouve dans le message que nous vous avons envoyé.',
  'problem.wrong-access-code': 'Ce code d’accès n’est pas valable. Copiez-le depuis votre e-mail d’invitation.',
  'problem.unauthenticated': 'Votre session est terminée. Connectez-vous et réessayez.',
  'problem.forbidden': 'Vous n’avez pas le droit de faire cela. Adressez-vous au propriétaire de votre organisation.',
  'problem.not-found': 'Nous n’avons pas trouvé ce que vous demandez. Vérifiez l’adresse et réessayez.',
  'problem.conflict': 'Cela a été modifié ailleurs entre-temps. Regardez l’état actuel et réessayez.',
  'problem.link-invalid': 'Ce lien n’est pas valable.',
  'problem.link-expired': 'Ce lien a expiré.',
  'problem.link-used': 'Ce lien a déjà été utilisé.',
  'problem.link-superseded': 'Ce lien a été remplacé par un plus récent.',
  'problem.link-gone': 'Ce lien a expiré ou a déjà été utilisé.',
  'problem.throttled': 'Trop de tentatives. Attendez un moment, puis réessayez.',
  'problem.server-error': 'Un problème est survenu de notre côté. Veuillez réessayer.',
  'problem.unavailable': 'Le service n’est pas disponible pour l’instant. Réessayez dans un moment.',
  'problem.unreadable': 'Nous avons reçu une réponse illisible. Veuillez réessayer.',
  'problem.network': 'Nous n’avons pas pu joindre le service. Vérifiez votre connexion et réessayez.',
  'problem.timeout': 'Le service a mis trop de temps à répondre. Veuillez réessayer.',
  'problem.cookies-blocked':
    'Vos identifiants sont bons, mais ce navigateur n’a pas gardé la session. Autorisez les cookies pour ce site, puis réessayez.',
  'problem.kept': 'Votre saisie est conservée.',
  'problem.reference': 'Référence : {instance}',
  'problem.wait-over': 'L’attente est finie. Vous pouvez réessayer maintenant.',
  'problem.wait-seconds':
    'Trop de tentatives. Vous pourrez réessayer dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'problem.wait-minutes':
    'Trop de tentatives. Vous pourrez réessayer dans {minutes, plural, one {# minute} many {# minutes} other {# minutes}}.',
}
