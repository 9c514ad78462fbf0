import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Has oblidat la contrasenya?',
  'forgot.lead': 'Escriu el correu electrònic del teu compte. T’enviarem un enllaç per triar una contrasenya nova.',
  'forgot.submit': 'Recupera la contrasenya',
  'forgot.back': 'Torna a l’inici de sessió',
  'reset.title': 'Tria una contrasenya nova',
  'reset.lead': 'Quan es desi, s’acabaran totes les altres sessions del teu compte.',
  'reset.submit': 'Desa',
}
