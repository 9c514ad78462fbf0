import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
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
}
