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
}
