import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
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
