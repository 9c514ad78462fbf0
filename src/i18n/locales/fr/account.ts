import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'E-mail',
  'label.username': 'E-mail',
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
  'missing.username': 'Saisissez votre adresse e-mail.',
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
  'invalid.username': 'Saisissez une adresse e-mail comme nom@example.com.',
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
}
