import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Aller au contenu',
  'shared.form.errors': 'Vérifiez {count, plural, one {# champ} many {# champs} other {# champs}}',
  'shared.ui.theme': 'Thème',
  'shared.ui.theme.light': 'Clair',
  'shared.ui.theme.dark': 'Sombre',
  'shared.ui.theme.system': 'Système',
  'shared.ui.language': 'Langue',
  'shared.ui.language.failed': 'Cette langue n’a pas pu être chargée. Vérifiez votre connexion et réessayez.',
  'shared.form.loading': 'Chargement',
  'shared.password.show': 'Afficher le mot de passe',
  'shared.password.requirements': 'Votre mot de passe doit avoir',
  'shared.password.met': 'respecté',
  'shared.password.notMet': 'non respecté',

  'shared.label.email': 'E-mail',
  'shared.label.password': 'Mot de passe',
  'shared.label.newPassword': 'Nouveau mot de passe',
  'shared.label.oldPassword': 'Mot de passe actuel',
  'shared.label.fullName': 'Nom complet',
  'shared.label.firstName': 'Prénom',
  'shared.label.lastName': 'Nom',
  'shared.label.organization': 'Nom de l’organisation',
  'shared.label.accessCode': 'Code d’accès',
  'shared.label.region': 'Région',

  'shared.missing.email': 'Saisissez votre adresse e-mail.',
  'shared.missing.password': 'Saisissez votre mot de passe.',
  'shared.missing.newPassword': 'Choisissez un mot de passe.',
  'shared.missing.oldPassword': 'Saisissez votre mot de passe actuel.',
  'shared.missing.fullName': 'Saisissez votre nom complet.',
  'shared.missing.firstName': 'Saisissez votre prénom.',
  'shared.missing.lastName': 'Saisissez votre nom.',
  'shared.missing.organization': 'Saisissez le nom de votre organisation.',
  'shared.missing.accessCode': 'Saisissez le code d’accès de votre e-mail d’invitation.',
  'shared.missing.region': 'Choisissez une région.',

  'shared.invalid.email': 'Saisissez une adresse e-mail comme nom@example.com.',
  'shared.invalid.email.character': 'Utilisez une adresse sans « {character} » avant le @.',
  'shared.invalid.password': 'Vérifiez votre mot de passe.',
  'shared.invalid.newPassword': 'Choisissez un mot de passe qui remplit toutes les conditions.',
  'shared.invalid.oldPassword': 'Vérifiez votre mot de passe actuel.',
  'shared.invalid.fullName': 'Votre nom complet ne doit pas dépasser 256 caractères.',
  'shared.invalid.firstName': 'Votre prénom ne doit pas dépasser 127 caractères.',
  'shared.invalid.lastName': 'Votre nom ne doit pas dépasser 128 caractères.',
  'shared.invalid.organization': 'Le nom de l’organisation ne doit pas dépasser 256 caractères.',
  'shared.invalid.accessCode': 'Vérifiez le code d’accès dans votre e-mail d’invitation.',
  'shared.invalid.region': 'Choisissez l’une des régions.',

  'shared.password.length': 'Au moins {count} caractères',
  'shared.password.classes':
    'Au moins {count, plural, one {# de} many {# de} other {# de}} ces types : minuscule, majuscule, caractère spécial',
  'shared.password.tooLong': 'Au plus {count} caractères',
  'shared.didYouMean': 'Vouliez-vous dire {email} ?',

  'shared.checkEmail.title': 'Consultez vos e-mails',
  'shared.checkEmail.inbox': 'Regardez dans la boîte de réception de',
  'shared.checkEmail.signUp':
    'Ouvrez notre message et suivez son lien pour continuer. Le lien sert une seule fois, pendant 24 heures.',
  'shared.checkEmail.forgot':
    'S’il existe un compte pour cette adresse, vous y trouverez notre message avec un lien pour choisir un nouveau mot de passe. Ce lien sert une seule fois, pendant 1 heure.',
  'shared.checkEmail.spam': 'Rien reçu ? Cela peut prendre une minute. Regardez aussi dans vos spams.',
  'shared.checkEmail.resend': 'Renvoyer l’e-mail',
  'shared.checkEmail.resent': 'E-mail renvoyé. Seul le dernier lien est valable.',
  'shared.checkEmail.wait':
    'Vous pourrez redemander l’e-mail dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'shared.checkEmail.ready': 'Vous pouvez maintenant redemander l’e-mail.',
  'shared.checkEmail.different': 'Utiliser une autre adresse',

  'shared.legal.agree': 'En créant un compte, vous acceptez :',
  'shared.legal.terms': 'Conditions d’utilisation',
  'shared.legal.privacy': 'Politique de confidentialité',

  'konnect.tagline': 'Une seule entrée pour vos passerelles, vos services et vos routes.',
  'portal.tagline': 'Trouvez une API, lisez comment elle fonctionne et lancez-vous.',
  'shared.notice.password-created':
    'Votre mot de passe est défini. Vous pourrez vous connecter dès que votre compte sera approuvé ; certains portails approuvent aussitôt.',
  'shared.notice.verified': 'Votre adresse e-mail est vérifiée. Connectez-vous pour continuer.',
  'shared.notice.password-saved': 'Votre nouveau mot de passe est enregistré. Utilisez-le pour vous connecter.',
  'shared.notice.signed-out': 'Déconnexion effectuée.',
  'shared.notice.session-ended': 'Votre session est terminée. Connectez-vous pour reprendre où vous en étiez.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Réessayer',
  'shared.loading': 'Chargement…',
  'shared.offline': 'Vous êtes hors ligne. Vérifiez votre connexion.',

  'shared.problem.invalid-input': 'Vérifiez votre saisie et réessayez.',
  'shared.problem.bad-request': 'Cette demande n’a pas été comprise. Vérifiez votre saisie et réessayez.',
  'shared.problem.invalid-credentials':
    'Cette adresse e-mail et ce mot de passe ne correspondent pas. Vérifiez les deux et réessayez, ou réinitialisez votre mot de passe.',
  'shared.problem.approval-pending': 'Votre compte attend l’approbation d’un administrateur.',
  'shared.problem.registration-rejected': 'Votre inscription n’a pas été approuvée.',
  'shared.problem.access-revoked': 'Votre accès a été révoqué.',
  'shared.problem.email-not-verified':
    'Votre adresse e-mail n’a pas encore été vérifiée. Le lien se trouve dans le message que nous vous avons envoyé.',
  'shared.problem.wrong-access-code': 'Ce code d’accès n’est pas valable. Copiez-le depuis votre e-mail d’invitation.',
  'shared.problem.unauthenticated': 'Votre session est terminée. Connectez-vous et réessayez.',
  'shared.problem.forbidden':
    'Vous n’avez pas le droit de faire cela. Adressez-vous au propriétaire de votre organisation.',
  'shared.problem.not-found': 'Nous n’avons pas trouvé ce que vous demandez. Vérifiez l’adresse et réessayez.',
  'shared.problem.conflict': 'Cela a été modifié ailleurs entre-temps. Regardez l’état actuel et réessayez.',
  'shared.problem.link-invalid': 'Ce lien n’est pas valable.',
  'shared.problem.link-expired': 'Ce lien a expiré.',
  'shared.problem.link-used': 'Ce lien a déjà été utilisé.',
  'shared.problem.link-superseded': 'Ce lien a été remplacé par un plus récent.',
  'shared.problem.link-gone': 'Ce lien a expiré ou a déjà été utilisé.',
  'shared.problem.throttled': 'Trop de tentatives. Attendez un moment, puis réessayez.',
  'shared.problem.server-error': 'Un problème est survenu de notre côté. Veuillez réessayer.',
  'shared.problem.unavailable': 'Le service n’est pas disponible pour l’instant. Réessayez dans un moment.',
  'shared.problem.unreadable': 'Nous avons reçu une réponse illisible. Veuillez réessayer.',
  'shared.problem.network': 'Nous n’avons pas pu joindre le service. Vérifiez votre connexion et réessayez.',
  'shared.problem.timeout': 'Le service a mis trop de temps à répondre. Veuillez réessayer.',
  'shared.problem.cookies-blocked':
    'Vos identifiants sont bons, mais ce navigateur n’a pas gardé la session. Autorisez les cookies pour ce site, puis réessayez.',
  'shared.problem.kept': 'Votre saisie est conservée.',
  'shared.problem.reference': 'Référence : {instance}',
  'shared.problem.wait-over': 'L’attente est finie. Vous pouvez réessayer maintenant.',
  'shared.problem.wait-seconds':
    'Trop de tentatives. Vous pourrez réessayer dans {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'shared.problem.wait-minutes':
    'Trop de tentatives. Vous pourrez réessayer dans {minutes, plural, one {# minute} many {# minutes} other {# minutes}}.',

  'shared.forgotPassword.title': 'Mot de passe oublié ?',
  'shared.forgotPassword.lead':
    'Saisissez l’adresse e-mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.',
  'shared.forgotPassword.submit': 'Récupérer le mot de passe',
  'shared.backToSignIn': 'Retour à la connexion',
  'shared.resetPassword.title': 'Choisir un nouveau mot de passe',
  'shared.resetPassword.lead': 'À l’enregistrement, toutes les autres sessions de votre compte se terminent.',
  'shared.resetPassword.submit': 'Enregistrer',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, accueil',

  'konnect.signIn.title': 'Se connecter à Konnect',
  'konnect.signIn.submit': 'Se connecter',
  'konnect.signIn.forgot': 'Mot de passe oublié ?',
  'konnect.signIn.noAccount': 'Pas encore de compte ?',
  'konnect.signIn.signUp': 'S’inscrire',
  'konnect.signIn.or': 'ou',
  'konnect.signIn.sso': 'Continuer avec SSO',

  'konnect.signUp.title': 'Créer votre compte Konnect',
  'konnect.signUp.lead': 'Votre essai gratuit de 30 jours de Konnect Plus commence à votre première connexion.',
  'konnect.signUp.submit': 'Créer un compte',
  'konnect.signUp.haveAccount': 'Vous avez déjà un compte ?',
  'konnect.signUp.signIn': 'Se connecter',
  'konnect.signUp.code.help': 'Il se trouve dans votre e-mail d’invitation.',
  'konnect.signUp.code.wrong': 'Ce code d’accès n’est pas valable. Vérifiez votre invitation.',
  'konnect.signUp.region.help': 'La région par défaut de votre organisation.',
  'konnect.signUp.region.none': 'Sans préférence',
  'konnect.signUp.region.us': 'États-Unis',
  'konnect.signUp.region.eu': 'Europe',
  'konnect.signUp.region.au': 'Australie',
  'konnect.signUp.region.me': 'Moyen-Orient',
  'konnect.signUp.region.in': 'Inde',
  'konnect.signUp.inviteOnly':
    'Ici, les comptes se créent sur invitation. Notre équipe commerciale en prépare un pour vous, avec un essai gratuit de 30 jours de Konnect Plus qui commence à votre première connexion.',
  'konnect.signUp.sales': 'Contacter l’équipe commerciale',
  'konnect.signUp.invited':
    'Déjà une invitation ? Suivez le lien de votre e-mail de bienvenue : il vérifie votre compte et définit votre mot de passe.',

  'portal.region.us': 'Région US',
  'portal.region.eu': 'Région EU',
  'portal.region.au': 'Région AU',
  'portal.region.me': 'Région ME',
  'portal.region.in': 'Région IN',

  'portal.signIn.title': 'Se connecter à {portal}',
  'portal.signIn.submit': 'Se connecter',
  'portal.signIn.sso': 'Se connecter avec SSO',
  'portal.signIn.forgot': 'Mot de passe oublié ?',
  'portal.signIn.or': 'ou',
  'portal.signIn.noAccount': 'Pas encore de compte ?',
  'portal.signIn.signUp': 'S’inscrire',
  'portal.signIn.ssoOnly':
    'Ce portail utilise l’authentification unique. Connectez-vous avec le compte de votre organisation.',
  'portal.signIn.trouble': 'Un problème pour vous connecter ?',
  'portal.signIn.contact': 'Contacter l’administrateur',
  'portal.signIn.contactPlain': 'Contactez l’administrateur de ce portail.',

  'portal.signUp.title': 'Créer un compte développeur',
  'portal.signUp.lead': 'Inscrivez-vous à {portal} pour lire la documentation et utiliser les API.',
  'portal.signUp.separate':
    'Votre compte ne vaut que pour ce portail. Konnect et les autres portails ont leurs propres comptes.',
  'portal.signUp.submit': 'Créer un compte',
  'portal.signUp.haveAccount': 'Vous avez déjà un compte ?',
  'portal.signUp.logIn': 'Se connecter',
  'portal.signUp.checkEmail':
    'Si l’adresse est nouvelle ici, le message contient un lien pour créer votre mot de passe. Si elle est déjà connue, il dit où en est votre inscription.',

  'portal.verifyEmail.title': 'Créer un mot de passe',
  'portal.verifyEmail.lead': 'Une seule étape vérifie votre adresse e-mail et définit le mot de passe de votre compte.',
  'portal.verifyEmail.submit': 'Créer le mot de passe',

  'shared.refusedLink.link-expired': 'Ce lien a expiré',
  'shared.refusedLink.link-used': 'Ce lien a déjà été utilisé',
  'shared.refusedLink.link-superseded': 'Ce lien a été remplacé par un plus récent',
  'shared.refusedLink.link-invalid': 'Ce lien n’est pas valable',
  'shared.refusedLink.link-gone': 'Ce lien a expiré ou a déjà été utilisé',
  'shared.refusedLink.link-missing': 'Ouvrez à nouveau le lien de votre e-mail',
  'shared.refusedLink.link-expired.why':
    'Pour votre sécurité, les liens de nos e-mails ne servent qu’un certain temps.',
  'shared.refusedLink.link-used.why':
    'Chaque lien sert une seule fois. Si c’était vous, connectez-vous avec votre e-mail et votre mot de passe. Si vous n’avez pas encore de mot de passe, choisissez-en un avec « Mot de passe oublié ? » ci-dessous.',
  'shared.refusedLink.link-superseded.why':
    'Nous vous avons envoyé depuis un lien plus récent. Ouvrez le dernier e-mail ou demandez un autre lien ici.',
  'shared.refusedLink.link-invalid.why':
    'Une partie de l’adresse s’est peut-être perdue en route. Copiez le lien entier depuis l’e-mail ou demandez-en un nouveau ici.',
  'shared.refusedLink.link-gone.why': 'Chaque lien sert une seule fois, et pendant un certain temps.',
  'shared.refusedLink.link-missing.why':
    'L’adresse de cette page ne contient plus votre lien, par exemple parce que la page a été rechargée. Le lien fonctionne peut-être encore : retournez à l’e-mail et ouvrez-le.',
  'shared.refusedLink.link-missing.new': 'Si vous ne retrouvez pas l’e-mail, demandez un nouveau lien ici.',
  'shared.refusedLink.newLink': 'Envoyer un nouveau lien',

  'shared.sso.denied':
    'L’authentification unique ne vous a pas donné accès : vous l’avez abandonnée, ou votre compte n’a pas d’accès ici. Réessayez par l’un des moyens ci-dessous, ou demandez l’accès à un administrateur.',
  'shared.sso.unavailable':
    'L’authentification unique n’est pas disponible pour l’instant. Réessayez par l’un des moyens ci-dessous, ou un peu plus tard.',
  'shared.sso.interrupted':
    'L’authentification unique a été interrompue avant la fin. Réessayez par l’un des moyens ci-dessous.',
  'shared.sso.no-session':
    'L’authentification unique a abouti, mais il n’y a pas de session dans ce navigateur. Si vous bloquez les cookies, autorisez-les pour ce site, puis réessayez.',
  'shared.sso.loop':
    'L’authentification unique a abouti plusieurs fois sans session ; nous avons donc arrêté. Autorisez les cookies pour ce site, puis réessayez.',
  'shared.sso.failed':
    'L’authentification unique n’a pas fonctionné cette fois. Réessayez par l’un des moyens ci-dessous.',
  'shared.sso.leaving': 'Redirection vers votre fournisseur d’identité…',
  'shared.sso.returning': 'Fin de la connexion…',
  'shared.accountMenu': 'Compte, {name}',
  'shared.accountMenu.unnamed': 'Compte',
  'shared.notFound.title': 'Page introuvable',
  'shared.notFound.text':
    'Cette adresse ne mène nulle part. Elle contient peut-être une faute de frappe, ou la page a été déplacée.',
  'shared.notFound.home': 'Aller à l’accueil',
  'shared.failed.title': 'Un problème est survenu',
  'shared.failed.text':
    'Cette page a cessé de fonctionner. Vous n’y êtes pour rien. Réessayez ; si cela se reproduit, revenez un peu plus tard.',
  'shared.failed.offline': 'Vous êtes hors ligne',
  'shared.failed.offline.text':
    'Cette page n’a pas pu se charger sans réseau. Elle reprendra d’elle-même quand vous serez de nouveau en ligne.',
  'shared.config.title': 'Ce site n’est pas bien configuré',
  'shared.config.key': 'La valeur de configuration « {key} » n’est pas valable.',
  'shared.config.unreadable': 'La configuration est illisible.',
  'shared.config.help': 'Si vous gérez ce site, corrigez sa configuration. Si vous le visitez, revenez plus tard.',

  'konnect.verifyEmail.title': 'Vérifier votre adresse e-mail',
  'konnect.verifyEmail.lead': 'Un clic confirme que cette adresse est la vôtre. Ensuite, vous pourrez vous connecter.',
  'konnect.verifyEmail.submit': 'Vérifier l’adresse e-mail',
  'shared.signedInAs': 'Le compte {person} est connecté ici. Si vous continuez, il sera déconnecté dans ce navigateur.',

  'konnect.welcome.title': 'Bienvenue sur Konnect',
  'konnect.welcome.lead':
    'Choisissez votre mot de passe pour terminer la création de votre compte. Cela vérifie aussi votre adresse e-mail.',
  'konnect.welcome.submit': 'Enregistrer',
  'konnect.welcome.newLink':
    'Saisissez l’adresse e-mail de votre invitation. Nous vous enverrons un lien pour choisir votre mot de passe ; il vérifie aussi votre compte.',

  'konnect.failed.title': 'Konnect est injoignable',
  'portal.status.pending': 'Approbation en attente',
  'portal.status.pending.text':
    'Votre adresse e-mail et votre mot de passe sont bons. Un administrateur doit encore approuver votre compte ; nous vous enverrons alors un e-mail.',
  'portal.status.rejected': 'Inscription refusée',
  'portal.status.rejected.text':
    'Un administrateur de ce portail n’a pas approuvé votre inscription. Si vous pensez que c’est une erreur, contactez l’administrateur.',
  'portal.status.revoked': 'Accès révoqué',
  'portal.status.revoked.text':
    'Un administrateur de ce portail a mis fin à votre accès. Si vous en avez encore besoin, demandez-lui d’approuver à nouveau votre compte.',
  'portal.status.check': 'Vérifier à nouveau',
  'portal.status.unchanged': 'Rien n’a encore changé.',
  'portal.status.changed': 'Votre statut a changé.',
  'portal.status.email': 'Recevoir mon statut par e-mail',
  'portal.status.emailed': 'Nous avons envoyé votre statut à {email}.',
  'portal.status.back': 'Retour à la connexion',
  'portal.failed.title': 'Ce portail est injoignable',
  'portal.unknown.title': 'Page introuvable',
  'portal.unknown.text':
    'Il n’y a pas de portail à cette adresse. Vérifiez-la ou demandez à l’administrateur du portail.',
}
