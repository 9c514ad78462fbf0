import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'שכחת את הסיסמה?',
  'forgot.lead': 'יש להזין את כתובת האימייל של החשבון. נשלח אליה קישור לבחירת סיסמה חדשה.',
  'forgot.submit': 'שחזור הסיסמה',
  'forgot.back': 'חזרה לכניסה',
  'reset.title': 'בחירת סיסמה חדשה',
  'reset.lead': 'אחרי השמירה, כל שאר החיבורים לחשבון יסתיימו.',
  'reset.submit': 'שמירה',
}
