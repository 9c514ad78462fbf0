import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
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
}
