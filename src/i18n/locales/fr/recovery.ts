import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Mot de passe oublié ?',
  'forgot.lead':
    'Saisissez l’adresse e-mail de votre compte. Nous vous enverrons un lien pour choisir un nouveau mot de passe.',
  'forgot.submit': 'Récupérer le mot de passe',
  'forgot.back': 'Retour à la connexion',
  'reset.title': 'Choisir un nouveau mot de passe',
  'reset.lead': 'À l’enregistrement, toutes les autres sessions de votre compte se terminent.',
  'reset.submit': 'Enregistrer',
}
