import type { Words } from '../../catalog'
import type { konnectInside as english } from '../en/konnect-inside'

export const konnectInside: Words<typeof english> = {
  'konnect.nav': 'Menu principal',
  'konnect.nav.home': 'Accueil',
  'konnect.nav.plan': 'Forfait',
  'konnect.menu.account': 'Votre compte',
  'konnect.menu.plan': 'Votre forfait',
  'konnect.sign-out': 'Se déconnecter',
  'konnect-failed.title': 'Konnect est injoignable',

  'home.title': 'Bienvenue, {name}',
  'home.title.unnamed': 'Bienvenue',
  'home.plan': 'Forfait',
  'home.manage-plan': 'Gérer le forfait',
  'home.trial': 'Votre essai',
  'home.trial.ending':
    'Votre essai de Konnect Plus se termine dans {days, plural, one {# jour} many {# jours} other {# jours}}',
  'home.trial.ending.text': 'Choisissez comment continuer. Jusqu’à la fin, vous gardez tout ce que Plus offre.',
  'home.trial.ended': 'Il est temps de choisir votre forfait',
  'home.trial.ended.text':
    'Continuez avec Plus ou passez au forfait Free. Rien n’est perdu tant que vous n’avez pas choisi.',

  'quickstart.title': 'Démarrage rapide',
  'quickstart.progress': 'Terminé : {done} sur {all}',
  'quickstart.done': 'Terminé : {step}',
  'quickstart.configure-runtime': 'Configurer un runtime',
  'quickstart.configure-runtime.text':
    'Mettez en place une passerelle qui porte votre trafic et reçoit ses ordres de Konnect.',
  'quickstart.configure-service': 'Configurer un service',
  'quickstart.configure-service.text':
    'Décrivez une de vos API dans le catalogue de services et donnez-lui une version.',
  'quickstart.implement-service': 'Implémenter le service',
  'quickstart.implement-service.text':
    'Reliez cette version à son upstream, ajoutez une route et envoyez la première requête.',

  'plan.title': 'Votre forfait',
  'plan.name.plus-trial': 'Essai de Konnect Plus',
  'plan.name.plus': 'Konnect Plus',
  'plan.name.free': 'Konnect Free',
  'plan.days-left': '{days, plural, one {# jour restant} many {# jours restants} other {# jours restants}}',
  'plan.until': 'L’essai se termine le {date}.',
  'plan.ended': 'Votre essai est terminé',
  'plan.ended-on':
    'Il a pris fin le {date}. Rien n’est perdu tant que le propriétaire n’a pas choisi comment continuer.',
  'plan.ended-on.owner': 'Il a pris fin le {date}. Rien n’est perdu tant que vous n’avez pas choisi comment continuer.',
  'plan.not-started':
    'L’essai gratuit de 30 jours commence quand le propriétaire de votre organisation se connecte pour la première fois.',
  'plan.chosen-text.plus': 'Votre organisation a tout ce que Plus offre.',
  'plan.chosen-text.free': 'Votre organisation a le forfait Free. Vous pouvez continuer avec Plus à tout moment.',
  'plan.options': 'Plus ou Free',
  'plan.owner': 'Votre choix prend effet aussitôt. Vous pourrez en changer plus tard.',
  'plan.owner.trial': 'Votre choix prend effet aussitôt et met fin à l’essai. Vous pourrez en changer plus tard.',
  'plan.member': 'Seul le propriétaire de votre organisation peut changer de forfait.',
  'plan.current': 'Forfait actuel',
  'plan.option.plus': 'Pour les équipes qui exploitent leurs API sur Konnect.',
  'plan.option.free': 'Pour essayer et pour les petits projets.',
  'plan.feature.plugins': 'Plugins Enterprise de Kong Gateway',
  'plan.feature.teams': 'Équipes et rôles',
  'plan.feature.analytics': 'Historique étendu des analyses',
  'plan.feature.support': 'Assistance de Kong',
  'plan.feature.gateway': 'Vos runtimes, services et routes',
  'plan.feature.open-plugins': 'Plugins open source',
  'plan.feature.community': 'Entraide de la communauté',
  'plan.continue': 'Continuer avec Plus',
  'plan.downgrade': 'Passer à Free',
  'plan.downgrade.title': 'Passer au forfait Free ?',
  'plan.downgrade.text': 'Cela prend effet aussitôt, pour toute votre organisation. Vous perdez :',
  'plan.downgrade.kept': 'Vos runtimes, services et routes restent tels quels. Vous pourrez revenir à Plus ensuite.',
  'plan.downgrade.confirm': 'Passer à Free',
  'plan.downgrade.cancel': 'Annuler',
  'plan.chosen.plus': 'Vous continuez avec Konnect Plus.',
  'plan.chosen.free': 'Votre organisation a maintenant Konnect Free.',

  'profile.title': 'Votre compte',
  'profile.password': 'Changer de mot de passe',
  'profile.password.text': 'Après le changement, toutes les autres sessions de votre compte se terminent.',
  'profile.submit': 'Changer de mot de passe',
  'profile.wrong-password': 'Ce n’est pas votre mot de passe actuel.',
  'profile.changed': 'Votre mot de passe est changé. Toutes les autres sessions de votre compte sont terminées.',
}
