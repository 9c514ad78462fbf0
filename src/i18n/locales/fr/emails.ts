import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Bonjour {name},',
  'email.shared.hello.nobody': 'Bonjour,',
  'email.shared.linkInFull': 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  'email.shared.why': 'Pourquoi cet e-mail : {reason}',
  'email.shared.logIn': 'Se connecter',
  'email.shared.signIn': 'Se connecter',
  'email.shared.forgot': 'Réinitialiser votre mot de passe',

  'email.developer-verify.subject': 'Vérifiez votre adresse e-mail pour {portal}',
  'email.developer-verify.intro':
    'Merci de votre inscription à {portal}. Suivez le lien pour vérifier votre adresse e-mail et créer un mot de passe. Il sert une seule fois, pendant 24 heures.',
  'email.developer-verify.approved':
    'Ce portail approuve aussitôt les inscriptions : vous pourrez vous connecter dès que vous aurez créé votre mot de passe.',
  'email.developer-verify.pending':
    'Sur {portal}, un administrateur examine chaque inscription. Vous pouvez déjà créer votre mot de passe ; nous vous enverrons un e-mail une fois votre compte approuvé.',
  'email.developer-verify.action': 'Vérifier l’adresse et créer un mot de passe',
  'email.developer-verify.reason':
    'quelqu’un s’est inscrit à {portal} avec cette adresse. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.',

  'email.developer-known.subject': 'Vous avez déjà une inscription à {portal}',
  'email.developer-known.status': 'Vous avez déjà une inscription à {portal}. Son statut : {status}.',
  'email.developer-known.status.pending': 'En attente',
  'email.developer-known.status.approved': 'Approuvée',
  'email.developer-known.status.rejected': 'Refusée',
  'email.developer-known.status.revoked': 'Révoquée',
  'email.developer-known.next.pending':
    'Un administrateur doit encore examiner votre inscription. D’ici là, il n’y a rien à faire ; nous vous enverrons un e-mail une fois votre compte approuvé.',
  'email.developer-known.next.approved':
    'Vous pouvez vous connecter avec votre adresse e-mail et votre mot de passe. Si vous avez oublié le mot de passe, demandez-en un nouveau sur la page de connexion.',
  'email.developer-known.next.approved-unfinished':
    'Vous pourrez vous connecter dès que vous aurez créé votre mot de passe.',
  'email.developer-known.next.rejected':
    'Un administrateur a refusé votre inscription. Pour vous réinscrire à {portal}, demandez d’abord à un administrateur de la supprimer.',
  'email.developer-known.next.revoked':
    'Un administrateur a révoqué votre accès. Pour retrouver l’accès à {portal}, contactez un administrateur.',
  'email.developer-known.fresh':
    'Vous n’avez pas terminé la création de votre compte. Suivez ce nouveau lien pour vérifier votre adresse e-mail et créer un mot de passe ; il remplace les précédents et sert une seule fois, pendant 24 heures.',
  'email.developer-known.reason':
    'quelqu’un s’est inscrit à {portal} avec cette adresse, qui y est déjà connue. Votre inscription n’a pas été modifiée.',

  'email.developer-approved.subject': 'Votre accès à {portal} est approuvé',
  'email.developer-approved.intro':
    'Un administrateur a approuvé votre accès à {portal}. Vous pouvez maintenant vous connecter.',
  'email.developer-approved.unfinished':
    'Un administrateur a approuvé votre accès à {portal}. Avant de vous connecter, créez votre mot de passe : utilisez le lien de l’e-mail reçu à l’inscription, ou inscrivez-vous de nouveau pour obtenir un nouveau lien.',
  'email.developer-approved.register': 'Obtenir un nouveau lien',
  'email.developer-approved.reason': 'vous avez une inscription à {portal}.',

  'email.password-reset.subject': 'Choisissez un nouveau mot de passe pour {place}',
  'email.password-reset.intro':
    'Suivez le lien pour choisir un nouveau mot de passe pour {place}. Il sert une seule fois, pendant 1 heure. D’ici là, votre mot de passe reste le même.',
  'email.password-reset.action': 'Choisir un nouveau mot de passe',
  'email.password-reset.reason':
    'quelqu’un a demandé un nouveau mot de passe pour votre compte sur {place}. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.',

  'email.password-changed.subject': 'Votre mot de passe pour {place} a été changé',
  'email.password-changed.intro':
    'Le mot de passe de votre compte sur {place} a été changé, et vos autres sessions sont terminées.',
  'email.password-changed.notYou': 'Si ce n’était pas vous, réinitialisez votre mot de passe maintenant.',
  'email.password-changed.reason':
    'vous avez un compte sur {place}, et nous vous signalons chaque changement de son mot de passe.',

  'email.konnect-welcome.subject': 'Bienvenue sur Konnect : vérifiez votre adresse e-mail',
  'email.konnect-welcome.intro':
    'Merci de votre inscription. Suivez le lien pour vérifier votre compte. Il sert une seule fois, pendant 24 heures.',
  'email.konnect-welcome.trial': 'Vos 30 jours gratuits de Konnect Plus commencent à votre première connexion.',
  'email.konnect-welcome.action': 'Vérifier votre compte',
  'email.konnect-welcome.reason':
    'quelqu’un s’est inscrit à Konnect avec cette adresse. Si ce n’était pas vous, vous pouvez ignorer cet e-mail.',

  'email.konnect-known.subject': 'Vous avez déjà un compte Konnect',
  'email.konnect-known.intro':
    'Quelqu’un s’est inscrit à Konnect avec cette adresse, mais vous avez déjà un compte. Rien n’a été modifié.',
  'email.konnect-known.next':
    'Connectez-vous avec votre mot de passe. Si vous l’avez oublié, vous pouvez le réinitialiser.',
  'email.konnect-known.reason': 'cette adresse a un compte sur Konnect.',

  'email.konnect-invitation.subject': 'Votre invitation à Konnect',
  'email.konnect-invitation.intro':
    'Vous avez une invitation à rejoindre Konnect avec {organization}. Saisissez ce code d’accès à l’inscription :',
  'email.konnect-invitation.code': 'Code d’accès : {code}',
  'email.konnect-invitation.action': 'S’inscrire à Konnect',
  'email.konnect-invitation.reason': 'Kong a invité cette adresse à rejoindre Konnect.',

  'email.konnect-invited-welcome.subject': 'Bienvenue sur Konnect : définissez votre mot de passe',
  'email.konnect-invited-welcome.intro':
    'Un compte Konnect a été créé pour vous dans {organization}. Suivez le lien pour le vérifier et choisir votre propre mot de passe. Il sert une seule fois, pendant 7 jours.',
  'email.konnect-invited-welcome.action': 'Définir votre mot de passe',
  'email.konnect-invited-welcome.reason': 'un compte a été créé pour cette adresse.',

  'email.trial-notice.subject': 'Votre essai de Konnect Plus se termine dans trois jours',
  'email.trial-notice.intro': 'L’essai de Konnect Plus pour {organization} se termine le {date} (UTC).',
  'email.trial-notice.choice':
    'Choisissez comment continuer : avec un abonnement payant à Konnect Plus, ou en passant à Konnect Free.',
  'email.trial-notice.action': 'Choisir votre forfait',
  'email.trial-notice.reason': 'vous êtes propriétaire de l’organisation {organization} sur Konnect.',
}
