import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'דילוג לתוכן',
  'ui.errors': 'יש לבדוק {count, plural, one {שדה אחד} two {שני שדות} other {# שדות}}',
  'ui.theme': 'מראה',
  'ui.theme.light': 'בהיר',
  'ui.theme.dark': 'כהה',
  'ui.theme.system': 'מערכת',
  'ui.language': 'שפה',
  'ui.language.failed': 'אי אפשר לטעון את השפה הזאת. יש לבדוק את החיבור לאינטרנט ולנסות שוב.',
  'ui.loading': 'בטעינה',
  'password.show': 'הצגת הסיסמה',
  'password.requirements': 'דרישות הסיסמה',
  'password.met': 'מתקיים',
  'password.not-met': 'לא מתקיים',
}
