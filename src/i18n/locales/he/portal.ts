import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'אזור ארה״ב',
  'region.eu': 'אזור אירופה',
  'region.au': 'אזור אוסטרליה',
  'region.me': 'אזור המזרח התיכון',
  'region.in': 'אזור הודו',

  'log-in.title': 'כניסה אל {portal}',
  'log-in.submit': 'כניסה',
  'log-in.sso': 'כניסה עם SSO',
  'log-in.forgot': 'שכחת את הסיסמה?',
  'log-in.or': 'או',
  'log-in.no-account': 'אין לך חשבון?',
  'log-in.sign-up': 'הרשמה',
  'log-in.sso-only': 'הפורטל הזה משתמש בכניסה יחידה (SSO). יש להיכנס עם החשבון הארגוני.',
  'log-in.trouble': 'בעיה בכניסה?',
  'log-in.contact': 'פנייה למנהל',
  'log-in.contact-plain': 'אפשר לפנות למנהל הפורטל.',

  'sign-up.title': 'יצירת חשבון מפתחים',
  'sign-up.lead': 'ההרשמה מאפשרת לקרוא את התיעוד ולהשתמש בממשקי ה־API של {portal}.',
  'sign-up.separate': 'החשבון שלך שייך לפורטל הזה בלבד. ל־Konnect ולפורטלים אחרים יש חשבונות משלהם.',
  'sign-up.submit': 'יצירת חשבון',
  'sign-up.have-account': 'כבר נרשמת?',
  'sign-up.log-in': 'כניסה',
  'sign-up.check-email':
    'אם הכתובת חדשה כאן, בהודעה יש קישור ליצירת סיסמה. אם היא כבר מוכרת, ההודעה אומרת מה סטטוס ההרשמה שלך.',

  'verify.title': 'יצירת סיסמה',
  'verify.lead': 'צעד אחד מאמת את כתובת האימייל וקובע את סיסמת החשבון.',
  'verify.submit': 'יצירת סיסמה',
}
