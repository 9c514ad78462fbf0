import type { Messages } from '../../catalog'
import type { messages as english } from '../en/private'

export const messages: Messages<typeof english> = {
  'konnect.nav': 'Menu principal',
  'konnect.nav.home': 'Accueil',
  'konnect.nav.plan': 'Forfait',
  'konnect.menu.account': 'Votre compte',
  'konnect.menu.plan': 'Votre forfait',
  'konnect.signOut': 'Se déconnecter',

  'konnect.home.title': 'Bienvenue, {name}',
  'konnect.home.title.unnamed': 'Bienvenue',
  'konnect.home.plan': 'Forfait',
  'konnect.home.managePlan': 'Gérer le forfait',
  'konnect.home.trial': 'Votre essai',
  'konnect.home.trial.ending':
    'Votre essai de Konnect Plus se termine dans {days, plural, one {# jour} many {# jours} other {# jours}}',
  'konnect.home.trial.ending.text': 'Choisissez comment continuer. Jusqu’à la fin, vous gardez tout ce que Plus offre.',
  'konnect.home.trial.ended': 'Il est temps de choisir votre forfait',
  'konnect.home.trial.ended.text':
    'Continuez avec Plus ou passez au forfait Free. Rien n’est perdu tant que vous n’avez pas choisi.',

  'konnect.quickstart.title': 'Démarrage rapide',
  'konnect.quickstart.progress': 'Terminé : {done} sur {all}',
  'konnect.quickstart.done': 'Terminé : {step}',
  'konnect.quickstart.configure-runtime': 'Configurer un runtime',
  'konnect.quickstart.configure-runtime.text':
    'Mettez en place une passerelle qui porte votre trafic et reçoit ses ordres de Konnect.',
  'konnect.quickstart.configure-service': 'Configurer un service',
  'konnect.quickstart.configure-service.text':
    'Décrivez une de vos API dans le catalogue de services et donnez-lui une version.',
  'konnect.quickstart.implement-service': 'Implémenter le service',
  'konnect.quickstart.implement-service.text':
    'Reliez cette version à son upstream, ajoutez une route et envoyez la première requête.',

  'konnect.plan.title': 'Votre forfait',
  'konnect.plan.name.plus-trial': 'Essai de Konnect Plus',
  'konnect.plan.name.plus': 'Konnect Plus',
  'konnect.plan.name.free': 'Konnect Free',
  'konnect.plan.daysLeft': '{days, plural, one {# jour restant} many {# jours restants} other {# jours restants}}',
  'konnect.plan.until': 'L’essai se termine le {date}.',
  'konnect.plan.ended': 'Votre essai est terminé',
  'konnect.plan.endedOn':
    'Il a pris fin le {date}. Rien n’est perdu tant que le propriétaire n’a pas choisi comment continuer.',
  'konnect.plan.endedOn.owner':
    'Il a pris fin le {date}. Rien n’est perdu tant que vous n’avez pas choisi comment continuer.',
  'konnect.plan.notStarted':
    'L’essai gratuit de 30 jours commence quand le propriétaire de votre organisation se connecte pour la première fois.',
  'konnect.plan.chosenText.plus': 'Votre organisation a tout ce que Plus offre.',
  'konnect.plan.chosenText.free':
    'Votre organisation a le forfait Free. Vous pouvez continuer avec Plus à tout moment.',
  'konnect.plan.options': 'Plus ou Free',
  'konnect.plan.owner': 'Votre choix prend effet aussitôt. Vous pourrez en changer plus tard.',
  'konnect.plan.owner.trial':
    'Votre choix prend effet aussitôt et met fin à l’essai. Vous pourrez en changer plus tard.',
  'konnect.plan.member': 'Seul le propriétaire de votre organisation peut changer de forfait.',
  'konnect.plan.current': 'Forfait actuel',
  'konnect.plan.option.plus': 'Pour les équipes qui exploitent leurs API sur Konnect.',
  'konnect.plan.option.free': 'Pour essayer et pour les petits projets.',
  'konnect.plan.feature.plugins': 'Plugins Enterprise de Kong Gateway',
  'konnect.plan.feature.teams': 'Équipes et rôles',
  'konnect.plan.feature.analytics': 'Historique étendu des analyses',
  'konnect.plan.feature.support': 'Assistance de Kong',
  'konnect.plan.feature.gateway': 'Vos runtimes, services et routes',
  'konnect.plan.feature.open-plugins': 'Plugins open source',
  'konnect.plan.feature.community': 'Entraide de la communauté',
  'konnect.plan.continue': 'Continuer avec Plus',
  'konnect.plan.downgrade': 'Passer à Free',
  'konnect.plan.downgrade.title': 'Passer au forfait Free ?',
  'konnect.plan.downgrade.text': 'Cela prend effet aussitôt, pour toute votre organisation. Vous perdez :',
  'konnect.plan.downgrade.kept':
    'Vos runtimes, services et routes restent tels quels. Vous pourrez revenir à Plus ensuite.',
  'konnect.plan.downgrade.confirm': 'Passer à Free',
  'konnect.plan.downgrade.cancel': 'Annuler',
  'konnect.plan.chosen.plus': 'Vous continuez avec Konnect Plus.',
  'konnect.plan.chosen.free': 'Votre organisation a maintenant Konnect Free.',

  'konnect.account.title': 'Votre compte',
  'konnect.account.password': 'Changer de mot de passe',
  'konnect.account.password.text': 'Après le changement, toutes les autres sessions de votre compte se terminent.',
  'konnect.account.submit': 'Changer de mot de passe',
  'konnect.account.wrongPassword': 'Ce n’est pas votre mot de passe actuel.',
  'konnect.account.changed':
    'Votre mot de passe est changé. Toutes les autres sessions de votre compte sont terminées.',

  'portal.status.approved': 'Votre compte est approuvé.',

  'portal.catalog.title': 'API',
  'portal.catalog.lead': 'Ce que {portal} offre à vos projets.',
  'portal.catalog.search': 'Chercher une API',
  'portal.catalog.view': 'Affichage',
  'portal.catalog.grid': 'Grille',
  'portal.catalog.list': 'Liste',
  'portal.catalog.count': '{count, plural, one {# API} many {# API} other {# API}}',
  'portal.catalog.countFor': '{count, plural, one {# API} many {# API} other {# API}} pour « {query} »',
  'portal.catalog.noVersion': 'Sans version',
  'portal.catalog.noDescription': 'Pas encore de description.',
  'portal.catalog.deprecated': 'Obsolète',
  'portal.catalog.public': 'Publique',
  'portal.catalog.private': 'Privée',
  'portal.catalog.moreLabels':
    '{count, plural, one {# autre étiquette} many {# autres étiquettes} other {# autres étiquettes}}',
  'portal.catalog.pages': 'Pages',
  'portal.catalog.previous': 'Page précédente',
  'portal.catalog.next': 'Page suivante',
  'portal.catalog.page': 'Page {page} sur {pages}',
  'portal.catalog.empty': 'Pas encore d’API',
  'portal.catalog.empty.text': 'Rien n’a été publié pour vous jusqu’ici. Dès que ce sera fait, vous le trouverez ici.',
  'portal.catalog.nothing': 'Aucune API ne correspond à « {query} »',
  'portal.catalog.nothing.text': 'Essayez moins de lettres ou un autre mot de son nom.',
  'portal.catalog.clear': 'Effacer la recherche',
  'portal.noCatalog.title': 'Le catalogue d’API n’est pas disponible ici',
  'portal.noCatalog.loggedIn': 'Vous êtes connecté à {portal}.',
  'portal.noCatalog.text':
    '{portal} utilise une version antérieure du Dev Portal, dont ce site ne peut pas afficher le catalogue. Demandez à l’administrateur où trouver ses API.',
  'portal.logOut': 'Se déconnecter',
  'portal.homeLink': '{portal}, accueil',

  'portal.api.back': 'Toutes les API',
  'portal.api.version': 'Version',
  'portal.api.visibility': 'Visibilité',
  'portal.api.created': 'Publiée',
  'portal.api.updated': 'Dernière modification',
  'portal.api.labels': 'Étiquettes',
  'portal.api.slug': 'Nom court',
  'portal.api.none': 'Aucune',
  'portal.api.deprecated.text':
    'Cette API est obsolète. Elle fonctionne encore, mais ne créez rien de nouveau avec elle.',
  'portal.api.notFound': 'API introuvable',
  'portal.api.notFound.text': 'Elle a peut-être été retirée, ou vous n’avez pas le droit de la voir.',
  'portal.api.failed': 'Cette API n’a pas pu être chargée',
}
