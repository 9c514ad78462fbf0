import type { Words } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Words<typeof english> = {
  'ui.skip': 'Aller au contenu',
  'ui.errors': 'Vérifiez {count, plural, one {# champ} many {# champs} other {# champs}}',
  'ui.theme': 'Thème',
  'ui.theme.light': 'Clair',
  'ui.theme.dark': 'Sombre',
  'ui.theme.system': 'Système',
  'ui.language': 'Langue',
  'ui.language.failed': 'Cette langue n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
  'ui.loading': 'Chargement',
  'password.show': 'Afficher le mot de passe',
  'password.requirements': 'Votre mot de passe doit avoir',
  'password.met': 'respecté',
  'password.not-met': 'non respecté',

  'label.email': 'E-mail',
  'label.password': 'Mot de passe',
  'label.newPassword': 'Nouveau mot de passe',
  'label.oldPassword': 'Mot de passe actuel',
  'label.fullName': 'Nom complet',
  'label.firstName': 'Prénom',
  'label.lastName': 'Nom',
  'label.organization': 'Nom de l’organisation',
  'label.accessCode': 'Code d’accès',
  'label.region': 'Région',

  'missing.email': 'Saisissez votre adresse e-mail.',
  'missing.password': 'Saisissez votre mot de passe.',
  'missing.newPassword': 'Choisissez un mot de passe.',
  'missing.oldPassword': 'Saisissez votre mot de passe actuel.',
  'missing.fullName': 'Saisissez votre nom complet.',
  'missing.firstName': 'Saisissez votre prénom.',
  'missing.lastName': 'Saisissez votre nom.',
  'missing.organization': 'Saisissez le nom de votre organisation.',
  'missing.accessCode': 'Saisissez le code d’accès de votre e-mail d’invitation.',
  'missing.region': 'Choisissez une région.',

  'invalid.email': 'Saisissez une adresse e-mail comme nom@example.com.',
  'invalid.email.character': 'Utilisez une adresse sans « {character} » avant le @.',
  'invalid.password': 'Vérifiez votre mot de passe.',
  'invalid.newPassword': 'Choisissez un mot de passe qui remplit toutes les conditions.',
  'invalid.oldPassword': 'Vérifiez votre mot de passe actuel.',
  'invalid.fullName': 'Votre nom complet ne doit pas dépasser 256 caractères.',
  'invalid.firstName': 'Votre prénom ne doit pas dépasser 127 caractères.',
  'invalid.lastName': 'Votre nom ne doit pas dépasser 128 caractères.',
  'invalid.organization': 'Le nom de l’organisation ne doit pas dépasser 256 caractères.',
  'invalid.accessCode': 'Vérifiez le code d’accès dans votre e-mail d’invitation.',
  'invalid.region': 'Choisissez l’une des régions.',

  'password.length': 'Au moins {count} caractères',
  'password.classes':
    'Au moins {count, plural, one {# de} many {# de} other {# de}} ces types : minuscule, majuscule, caractère spécial',
  'password.too-long': 'Au plus {count} caractères',
  'form.did-you-mean': 'Vouliez-vous dire {email} ?',

  'check-email.title': 'Consultez vos e-mails',
  'check-email.inbox': 'Regardez dans la boîte de réception de',
  'check-email.sign-up':
    'Ouvrez notre message et suivez son lien pour continuer. Le lien sert une seule fois, pendant 24 heures.',
  'check-email.forgot':
    'S’il existe un compte pour cette adresse, vous y trouverez notre message avec un lien pour choisir un nouveau mot de passe. Ce lien sert une seule fois, pendant 1 heure.',
  'check-email.spam': 'Rien reçu ? Cela peut prendre une minute. Regardez aussi dans vos spams.',
  'check-email.resend': 'Renvoyer l’e-mail',
  'check-email.resent': 'E-mail renvoyé. Seul le dernier lien est valable.',
  'check-email.wait':
    'Vous pourrez redemander l’e-mail dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'check-email.ready': 'Vous pouvez maintenant redemander l’e-mail.',
  'check-email.different': 'Utiliser une autre adresse',

  'legal.agree': 'En créant un compte, vous acceptez :',
  'legal.terms': 'Conditions d’utilisation',
  'legal.privacy': 'Politique de confidentialité',

  'frame.konnect-line': 'Une seule entrée pour vos passerelles, vos services et vos routes.',
  'frame.portal-line': 'Trouvez une API, lisez comment elle fonctionne et lancez-vous.',
  'notice.password-created':
    'Votre mot de passe est défini. Vous pourrez vous connecter dès que votre compte sera approuvé ; certains portails approuvent aussitôt.',
  'notice.verified': 'Votre adresse e-mail est vérifiée. Connectez-vous pour continuer.',
  'notice.password-saved': 'Votre nouveau mot de passe est enregistré. Utilisez-le pour vous connecter.',
  'notice.signed-out': 'Déconnexion effectuée.',
  'notice.session-ended': 'Votre session est terminée. Connectez-vous pour reprendre où vous en étiez.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Réessayer',
  'screen.loading': 'Chargement…',
  'offline.notice': 'Vous êtes hors ligne. Vérifiez votre connexion.',

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

  'forgot.title': 'Mot de passe oublié ?',
  'forgot.lead':
    'Saisissez l’adresse e-mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.',
  'forgot.submit': 'Récupérer le mot de passe',
  'forgot.back': 'Retour à la connexion',
  'reset.title': 'Choisir un nouveau mot de passe',
  'reset.lead': 'À l’enregistrement, toutes les autres sessions de votre compte se terminent.',
  'reset.submit': 'Enregistrer',

  'konnect.name': 'Konnect',
  'konnect.home': '{site}, accueil',

  'sign-in.title': 'Se connecter à Konnect',
  'sign-in.submit': 'Se connecter',
  'sign-in.forgot': 'Mot de passe oublié ?',
  'sign-in.no-account': 'Pas encore de compte ?',
  'sign-in.sign-up': 'S’inscrire',
  'sign-in.or': 'ou',
  'sign-in.sso': 'Continuer avec SSO',

  'join.title': 'Créer votre compte Konnect',
  'join.lead': 'Votre essai gratuit de 30 jours de Konnect Plus commence à votre première connexion.',
  'join.submit': 'Créer un compte',
  'join.have-account': 'Vous avez déjà un compte ?',
  'join.sign-in': 'Se connecter',
  'join.code.help': 'Il se trouve dans votre e-mail d’invitation.',
  'join.code.wrong': 'Ce code d’accès n’est pas valable. Vérifiez votre invitation.',
  'join.region.help': 'La région par défaut de votre organisation.',
  'join.region.none': 'Sans préférence',
  'join.region.us': 'États-Unis',
  'join.region.eu': 'Europe',
  'join.region.au': 'Australie',
  'join.region.me': 'Moyen-Orient',
  'join.region.in': 'Inde',
  'join.invite-only':
    'Ici, les comptes se créent sur invitation. Notre équipe commerciale en prépare un pour vous, avec un essai gratuit de 30 jours de Konnect Plus qui commence à votre première connexion.',
  'join.sales': 'Contacter l’équipe commerciale',
  'join.invited':
    'Déjà une invitation ? Suivez le lien de votre e-mail de bienvenue : il vérifie votre compte et définit votre mot de passe.',

  'region.us': 'Région US',
  'region.eu': 'Région EU',
  'region.au': 'Région AU',
  'region.me': 'Région ME',
  'region.in': 'Région IN',

  'log-in.title': 'Se connecter à {portal}',
  'log-in.submit': 'Se connecter',
  'log-in.sso': 'Se connecter avec SSO',
  'log-in.forgot': 'Mot de passe oublié ?',
  'log-in.or': 'ou',
  'log-in.no-account': 'Pas encore de compte ?',
  'log-in.sign-up': 'S’inscrire',
  'log-in.sso-only':
    'Ce portail utilise l’authentification unique. Connectez-vous avec le compte de votre organisation.',
  'log-in.trouble': 'Un problème pour vous connecter ?',
  'log-in.contact': 'Contacter l’administrateur',
  'log-in.contact-plain': 'Contactez l’administrateur de ce portail.',

  'sign-up.title': 'Créer un compte développeur',
  'sign-up.lead': 'Inscrivez-vous à {portal} pour lire la documentation et utiliser les API.',
  'sign-up.separate':
    'Votre compte ne vaut que pour ce portail. Konnect et les autres portails ont leurs propres comptes.',
  'sign-up.submit': 'Créer un compte',
  'sign-up.have-account': 'Vous avez déjà un compte ?',
  'sign-up.log-in': 'Se connecter',
  'sign-up.check-email':
    'Si l’adresse est nouvelle ici, le message contient un lien pour créer votre mot de passe. Si elle est déjà connue, il dit où en est votre inscription.',

  'verify.title': 'Créer un mot de passe',
  'verify.lead': 'Une seule étape vérifie votre adresse e-mail et définit le mot de passe de votre compte.',
  'verify.submit': 'Créer le mot de passe',

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

  'konnect-failed.title': 'Konnect est injoignable',
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
  'status.email': 'Recevoir mon statut par e-mail',
  'status.emailed': 'Nous avons envoyé votre statut à {email}.',
  'status.back': 'Retour à la connexion',
  'portal-failed.title': 'Ce portail est injoignable',
  'portal-unknown.title': 'Page introuvable',
  'portal-unknown.text':
    'Il n’y a pas de portail à cette adresse. Vérifiez-la ou demandez à l’administrateur du portail.',
}
