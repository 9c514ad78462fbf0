import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': 'Ce lien a expiré',
  'refused.link-used': 'Ce lien a déjà été utilisé',
  'refused.link-superseded': 'Ce lien a été remplacé par un plus récent',
  'refused.link-invalid': 'Ce lien n’est pas valable',
  'refused.link-gone': 'Ce lien a expiré ou a déjà été utilisé',
  'refused.link-missing': 'Ouvrez à nouveau le lien de votre e-mail',
  'refused.link-expired.why': 'Pour votre sécurité, les liens de nos e-mails ne servent qu’un certain temps.',
  'refused.link-used.why':
    'Chaque lien sert une seule fois. Si c’était vous, connectez-vous avec votre e-mail et votre mot de passe. Si vous n’avez pas encore de mot de passe, choisissez-en un avec « Mot de passe oublié ? » ci-dessous.',
  'refused.link-superseded.why':
    'Nous vous avons envoyé depuis un lien plus récent. Ouvrez le dernier e-mail ou demandez un autre lien ici.',
  'refused.link-invalid.why':
    'Une partie de l’adresse s’est peut-être perdue en route. Copiez le lien entier depuis l’e-mail ou demandez-en un nouveau ici.',
  'refused.link-gone.why': 'Chaque lien sert une seule fois, et pendant un certain temps.',
  'refused.link-missing.why':
    'L’adresse de cette page ne contient plus votre lien, par exemple parce que la page a été rechargée. Le lien fonctionne peut-être encore : retournez à l’e-mail et ouvrez-le.',
  'refused.link-missing.new': 'Si vous ne retrouvez pas l’e-mail, demandez un nouveau lien ici.',
  'refused.new-link': 'Envoyer un nouveau lien',

  'sso.denied':
    'L’authentification unique ne vous a pas donné accès : vous l’avez abandonnée, ou votre compte n’a pas d’accès ici. Réessayez par l’un des moyens ci-dessous, ou demandez l’accès à un administrateur.',
  'sso.unavailable':
    'L’authentification unique n’est pas disponible pour l’instant. Réessayez par l’un des moyens ci-dessous, ou un peu plus tard.',
  'sso.interrupted':
    'L’authentification unique a été interrompue avant la fin. Réessayez par l’un des moyens ci-dessous.',
  'sso.no-session':
    'L’authentification unique a abouti, mais il n’y a pas de session dans ce navigateur. Si vous bloquez les cookies, autorisez-les pour ce site, puis réessayez.',
  'sso.loop':
    'L’authentification unique a abouti plusieurs fois sans session ; nous avons donc arrêté. Autorisez les cookies pour ce site, puis réessayez.',
  'sso.failed': 'L’authentification unique n’a pas fonctionné cette fois. Réessayez par l’un des moyens ci-dessous.',
  'sso.leaving': 'Redirection vers votre fournisseur d’identité…',
  'sso.returning': 'Fin de la connexion…',
  'menu.account': 'Compte, {name}',
  'menu.account.unnamed': 'Compte',
  'not-found.title': 'Page introuvable',
  'not-found.text':
    'Cette adresse ne mène nulle part. Elle contient peut-être une faute de frappe, ou la page a été déplacée.',
  'not-found.home': 'Aller à l’accueil',
  'failed.title': 'Un problème est survenu',
  'failed.text':
    'Cette page a cessé de fonctionner. Vous n’y êtes pour rien. Réessayez ; si cela se reproduit, revenez un peu plus tard.',
  'failed.offline': 'Vous êtes hors ligne',
  'failed.offline.text':
    'Cette page n’a pas pu se charger sans réseau. Elle reprendra d’elle-même quand vous serez de nouveau en ligne.',
  'config.title': 'Ce site n’est pas bien configuré',
  'config.key': 'La valeur de configuration « {key} » n’est pas valable.',
  'config.unreadable': 'La configuration est illisible.',
  'config.help': 'Si vous gérez ce site, corrigez sa configuration. Si vous le visitez, revenez plus tard.',

  'confirm.title': 'Vérifier votre adresse e-mail',
  'confirm.lead': 'Un clic confirme que cette adresse est la vôtre. Ensuite, vous pourrez vous connecter.',
  'confirm.submit': 'Vérifier l’adresse e-mail',
  'signed-in-as': 'Le compte {person} est connecté ici. Si vous continuez, il sera déconnecté dans ce navigateur.',

  'welcome.title': 'Bienvenue sur Konnect',
  'welcome.lead':
    'Choisissez votre mot de passe pour terminer la création de votre compte. Cela vérifie aussi votre adresse e-mail.',
  'welcome.submit': 'Enregistrer',
  'welcome.new-link':
    'Saisissez l’adresse e-mail de votre invitation. Nous vous enverrons un lien pour choisir votre mot de passe ; il vérifie aussi votre compte.',
}
