import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
  'status.pending': 'Approbation en attente',
  'status.pending.text':
    'Votre adresse e-mail et votre mot de passe sont bons. Un administrateur doit encore approuver votre compte ; nous vous enverrons alors un e-mail.',
  'status.rejected': 'Inscription refusée',
  'status.rejected.text':
    'Un administrateur de ce portail n’a pas approuvé votre inscription. Si vous pensez que c’est une erreur, contactez l’administrateur.',
  'status.revoked': 'Accès révoqué',
  'status.revoked.text':
    'Un administrateur de ce portail a mis fin à votre accès. Si vous en avez encore besoin, demandez-lui d’approuver à nouveau votre compte.',
  'status.check': 'Vérifier à nouveau',
  'status.unchanged': 'Rien n’a encore changé.',
  'status.changed': 'Votre statut a changé.',
  'status.approved': 'Votre compte est approuvé.',
  'status.email': 'Recevoir mon statut par e-mail',
  'status.emailed': 'Nous avons envoyé votre statut à {email}.',
  'status.back': 'Retour à la connexion',

  'catalog.title': 'API',
  'catalog.lead': 'Ce que {portal} offre à vos projets.',
  'catalog.search': 'Chercher une API',
  'catalog.view': 'Affichage',
  'catalog.grid': 'Grille',
  'catalog.list': 'Liste',
  'catalog.count': '{count, plural, one {# API} many {# API} other {# API}}',
  'catalog.count-for': '{count, plural, one {# API} many {# API} other {# API}} pour « {query} »',
  'catalog.no-version': 'Sans version',
  'catalog.no-description': 'Pas encore de description.',
  'catalog.deprecated': 'Obsolète',
  'catalog.public': 'Publique',
  'catalog.private': 'Privée',
  'catalog.more-labels':
    '{count, plural, one {# autre étiquette} many {# autres étiquettes} other {# autres étiquettes}}',
  'catalog.pages': 'Pages',
  'catalog.previous': 'Page précédente',
  'catalog.next': 'Page suivante',
  'catalog.page': 'Page {page} sur {pages}',
  'catalog.empty': 'Pas encore d’API',
  'catalog.empty.text': 'Rien n’a été publié pour vous jusqu’ici. Dès que ce sera fait, vous le trouverez ici.',
  'catalog.nothing': 'Aucune API ne correspond à « {query} »',
  'catalog.nothing.text': 'Essayez moins de lettres ou un autre mot de son nom.',
  'catalog.clear': 'Effacer la recherche',
  'no-catalog.title': 'Le catalogue d’API n’est pas disponible ici',
  'no-catalog.logged-in': 'Vous êtes connecté à {portal}.',
  'no-catalog.text':
    '{portal} utilise une version antérieure du Dev Portal, dont ce site ne peut pas afficher le catalogue. Demandez à l’administrateur où trouver ses API.',
  'catalog.log-out': 'Se déconnecter',
  'catalog.home': '{portal}, accueil',

  'api.back': 'Toutes les API',
  'api.version': 'Version',
  'api.visibility': 'Visibilité',
  'api.created': 'Publiée',
  'api.updated': 'Dernière modification',
  'api.labels': 'Étiquettes',
  'api.slug': 'Nom court',
  'api.none': 'Aucune',
  'api.deprecated.text': 'Cette API est obsolète. Elle fonctionne encore, mais ne créez rien de nouveau avec elle.',
  'api.not-found': 'API introuvable',
  'api.not-found.text': 'Elle a peut-être été retirée, ou vous n’avez pas le droit de la voir.',
  'api.failed': 'Cette API n’a pas pu être chargée',

  'portal-failed.title': 'Ce portail est injoignable',
  'portal-unknown.title': 'Page introuvable',
  'portal-unknown.text':
    'Il n’y a pas de portail à cette adresse. Vérifiez-la ou demandez à l’administrateur du portail.',
}
