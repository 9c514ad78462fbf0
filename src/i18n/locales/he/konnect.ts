import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, דף הבית',

  'sign-in.title': 'כניסה ל־Konnect',
  'sign-in.submit': 'כניסה',
  'sign-in.forgot': 'שכחת את הסיסמה?',
  'sign-in.no-account': 'אין לך חשבון ב־Konnect?',
  'sign-in.sign-up': 'הרשמה',
  'sign-in.or': 'או',
  'sign-in.sso': 'המשך עם SSO',

  'join.title': 'יצירת חשבון ב־Konnect',
  'join.lead': 'תקופת ניסיון חינם של 30 ימים ב־Konnect Plus מתחילה בכניסה הראשונה שלך.',
  'join.submit': 'יצירת חשבון',
  'join.have-account': 'כבר יש לך חשבון?',
  'join.sign-in': 'כניסה',
  'join.code.help': 'הוא נמצא באימייל ההזמנה.',
  'join.code.wrong': 'קוד הגישה הזה לא תקין. יש לבדוק את ההזמנה.',
  'join.region.help': 'אזור ברירת המחדל של הארגון.',
  'join.region.none': 'ללא העדפה',
  'join.region.us': 'ארצות הברית',
  'join.region.eu': 'אירופה',
  'join.region.au': 'אוסטרליה',
  'join.region.me': 'המזרח התיכון',
  'join.region.in': 'הודו',
  'join.invite-only':
    'החשבונות כאן הם בהזמנה. צוות המכירות שלנו יקים לך חשבון, עם תקופת ניסיון חינם של 30 ימים ב־Konnect Plus שמתחילה בכניסה הראשונה שלך.',
  'join.sales': 'פנייה לצוות המכירות',
  'join.invited': 'כבר קיבלת הזמנה? יש להשתמש בקישור שבאימייל ההצטרפות: הוא מאמת את החשבון וקובע את הסיסמה.',
}
