import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'שלום {name},',
  'email.hello.nobody': 'שלום,',
  'email.link-in-full': 'אם הכפתור לא עובד, יש להעתיק את הכתובת הזאת לדפדפן:',
  'email.why': 'הסיבה להודעה: {reason}',
  'email.log-in': 'כניסה',
  'email.sign-in': 'כניסה',
  'email.forgot': 'איפוס הסיסמה',

  'developer-verify.subject': 'אימות האימייל עבור {portal}',
  'developer-verify.intro':
    'תודה על ההרשמה אל {portal}. יש ללחוץ על הקישור כדי לאמת את כתובת האימייל וליצור סיסמה. הקישור תקף לשימוש אחד, במשך 24 שעות.',
  'developer-verify.approved': 'הפורטל הזה מאשר הרשמות מיד: אפשר להיכנס ברגע שיצרת סיסמה.',
  'developer-verify.pending':
    'מנהל של {portal} בודק כל הרשמה. אפשר ליצור סיסמה כבר עכשיו; נשלח לך אימייל כשההרשמה תאושר.',
  'developer-verify.action': 'אימות האימייל ויצירת סיסמה',
  'developer-verify.reason': 'מישהו נרשם אל {portal} עם הכתובת הזאת. אם ההרשמה לא שלך, אפשר להתעלם מההודעה.',

  'developer-known.subject': 'כבר נרשמת אל {portal}',
  'developer-known.status': 'כבר נרשמת אל {portal}. סטטוס ההרשמה שלך: {status}.',
  'developer-known.status.pending': 'בהמתנה',
  'developer-known.status.approved': 'אושרה',
  'developer-known.status.rejected': 'נדחתה',
  'developer-known.status.revoked': 'הגישה בוטלה',
  'developer-known.next.pending':
    'מנהל עדיין צריך לבדוק את ההרשמה. עד אז אין צורך לעשות דבר; נשלח לך אימייל כשההרשמה תאושר.',
  'developer-known.next.approved': 'אפשר להיכנס עם האימייל והסיסמה. אם שכחת את הסיסמה, אפשר לבקש חדשה בדף הכניסה.',
  'developer-known.next.approved-unfinished': 'אפשר להיכנס ברגע שיצרת סיסמה.',
  'developer-known.next.rejected':
    'מנהל דחה את ההרשמה שלך. כדי להירשם מחדש, יש לבקש קודם ממנהל של {portal} למחוק אותה.',
  'developer-known.next.revoked': 'מנהל ביטל את הגישה שלך. כדי לקבל אותה חזרה, אפשר לפנות למנהל של {portal}.',
  'developer-known.fresh':
    'הקמת החשבון שלך לא הושלמה. יש ללחוץ על הקישור החדש כדי לאמת את כתובת האימייל וליצור סיסמה; הוא מחליף את הקודמים ותקף לשימוש אחד, במשך 24 שעות.',
  'developer-known.reason': 'מישהו נרשם אל {portal} עם הכתובת הזאת, שכבר מוכרת שם. ההרשמה שלך לא השתנתה.',

  'developer-approved.subject': 'ההרשמה שלך אל {portal} אושרה',
  'developer-approved.intro': 'מנהל אישר את הגישה שלך אל {portal}. אפשר להיכנס עכשיו.',
  'developer-approved.unfinished':
    'מנהל אישר את הגישה שלך אל {portal}. לפני הכניסה צריך ליצור סיסמה: דרך הקישור באימייל שקיבלת בהרשמה, או בהרשמה נוספת כדי לקבל קישור חדש.',
  'developer-approved.register': 'קבלת קישור חדש',
  'developer-approved.reason': 'נרשמת אל {portal}.',

  'password-reset.subject': 'בחירת סיסמה חדשה עבור {place}',
  'password-reset.intro':
    'יש ללחוץ על הקישור כדי לבחור סיסמה חדשה עבור {place}. הקישור תקף לשימוש אחד, במשך שעה. עד אז הסיסמה לא תשתנה.',
  'password-reset.action': 'בחירת סיסמה חדשה',
  'password-reset.reason': 'מישהו ביקש סיסמה חדשה לחשבון שלך ב־{place}. אם הבקשה לא שלך, אפשר להתעלם מההודעה.',

  'password-changed.subject': 'הסיסמה שלך עבור {place} שונתה',
  'password-changed.intro': 'סיסמת החשבון שלך ב־{place} שונתה, והחשבון נותק בכל מקום אחר.',
  'password-changed.not-you': 'אם השינוי לא שלך, יש לאפס את הסיסמה עכשיו.',
  'password-changed.reason': 'יש לך חשבון ב־{place}, ואנחנו מודיעים על כל שינוי בסיסמה שלו.',

  'konnect-welcome.subject': 'ברוכים הבאים ל־Konnect: אימות האימייל',
  'konnect-welcome.intro':
    'תודה על ההרשמה. יש ללחוץ על הקישור כדי לאמת את החשבון. הקישור תקף לשימוש אחד, במשך 24 שעות.',
  'konnect-welcome.trial': '30 הימים שלך ב־Konnect Plus, ללא תשלום, מתחילים בכניסה הראשונה שלך.',
  'konnect-welcome.action': 'אימות החשבון',
  'konnect-welcome.reason': 'מישהו נרשם ל־Konnect עם הכתובת הזאת. אם ההרשמה לא שלך, אפשר להתעלם מההודעה.',

  'konnect-known.subject': 'כבר יש לך חשבון ב־Konnect',
  'konnect-known.intro': 'מישהו נרשם ל־Konnect עם הכתובת הזאת, אבל כבר יש לך חשבון. דבר לא השתנה.',
  'konnect-known.next': 'אפשר להיכנס עם הסיסמה שלך. אם שכחת אותה, אפשר לאפס אותה.',
  'konnect-known.reason': 'לכתובת הזאת יש חשבון ב־Konnect.',

  'konnect-invitation.subject': 'ההזמנה שלך ל־Konnect',
  'konnect-invitation.intro': 'קיבלת הזמנה להירשם ל־Konnect עם {organization}. בהרשמה יש להזין את קוד הגישה הזה:',
  'konnect-invitation.code': 'קוד גישה: {code}',
  'konnect-invitation.action': 'הרשמה ל־Konnect',
  'konnect-invitation.reason': 'הכתובת הזאת הוזמנה ל־Konnect על ידי Kong.',

  'konnect-invited-welcome.subject': 'ברוכים הבאים ל־Konnect: בחירת סיסמה',
  'konnect-invited-welcome.intro':
    'הוקם לך חשבון ב־Konnect בארגון {organization}. יש ללחוץ על הקישור כדי לאמת אותו ולבחור סיסמה משלך. הקישור תקף לשימוש אחד, במשך 7 ימים.',
  'konnect-invited-welcome.action': 'בחירת סיסמה',
  'konnect-invited-welcome.reason': 'הוקם חשבון לכתובת הזאת.',

  'trial-notice.subject': 'תקופת הניסיון שלך ב־Konnect Plus תסתיים בעוד שלושה ימים',
  'trial-notice.intro': 'תקופת הניסיון של {organization} ב־Konnect Plus תסתיים ב־{date} (UTC).',
  'trial-notice.choice': 'אפשר לבחור איך להמשיך: מינוי בתשלום ל־Konnect Plus, או מעבר ל־Konnect Free.',
  'trial-notice.action': 'בחירת תוכנית',
  'trial-notice.reason': 'הבעלות על {organization} ב־Konnect היא שלך.',
}
