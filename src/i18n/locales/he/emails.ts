import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'שלום {name},',
  'email.shared.hello.nobody': 'שלום,',
  'email.shared.linkInFull': 'אם הכפתור לא עובד, יש להעתיק את הכתובת הזאת לדפדפן:',
  'email.shared.why': 'הסיבה להודעה: {reason}',
  'email.shared.logIn': 'כניסה',
  'email.shared.signIn': 'כניסה',
  'email.shared.forgot': 'איפוס הסיסמה',

  'email.developer-verify.subject': 'אימות האימייל עבור {portal}',
  'email.developer-verify.intro':
    'תודה על ההרשמה אל {portal}. יש ללחוץ על הקישור כדי לאמת את כתובת האימייל וליצור סיסמה. הקישור תקף לשימוש אחד, במשך 24 שעות.',
  'email.developer-verify.approved': 'הפורטל הזה מאשר הרשמות מיד: אפשר להיכנס ברגע שיצרת סיסמה.',
  'email.developer-verify.pending':
    'מנהל של {portal} בודק כל הרשמה. אפשר ליצור סיסמה כבר עכשיו; נשלח לך אימייל כשההרשמה תאושר.',
  'email.developer-verify.action': 'אימות האימייל ויצירת סיסמה',
  'email.developer-verify.reason': 'מישהו נרשם אל {portal} עם הכתובת הזאת. אם ההרשמה לא שלך, אפשר להתעלם מההודעה.',

  'email.developer-known.subject': 'כבר נרשמת אל {portal}',
  'email.developer-known.status': 'כבר נרשמת אל {portal}. סטטוס ההרשמה שלך: {status}.',
  'email.developer-known.status.pending': 'בהמתנה',
  'email.developer-known.status.approved': 'אושרה',
  'email.developer-known.status.rejected': 'נדחתה',
  'email.developer-known.status.revoked': 'הגישה בוטלה',
  'email.developer-known.next.pending':
    'מנהל עדיין צריך לבדוק את ההרשמה. עד אז אין צורך לעשות דבר; נשלח לך אימייל כשההרשמה תאושר.',
  'email.developer-known.next.approved':
    'אפשר להיכנס עם האימייל והסיסמה. אם שכחת את הסיסמה, אפשר לבקש חדשה בדף הכניסה.',
  'email.developer-known.next.approved-unfinished': 'אפשר להיכנס ברגע שיצרת סיסמה.',
  'email.developer-known.next.rejected':
    'מנהל דחה את ההרשמה שלך. כדי להירשם מחדש, יש לבקש קודם ממנהל של {portal} למחוק אותה.',
  'email.developer-known.next.revoked': 'מנהל ביטל את הגישה שלך. כדי לקבל אותה חזרה, אפשר לפנות למנהל של {portal}.',
  'email.developer-known.fresh':
    'הקמת החשבון שלך לא הושלמה. יש ללחוץ על הקישור החדש כדי לאמת את כתובת האימייל וליצור סיסמה; הוא מחליף את הקודמים ותקף לשימוש אחד, במשך 24 שעות.',
  'email.developer-known.reason': 'מישהו נרשם אל {portal} עם הכתובת הזאת, שכבר מוכרת שם. ההרשמה שלך לא השתנתה.',

  'email.developer-approved.subject': 'ההרשמה שלך אל {portal} אושרה',
  'email.developer-approved.intro': 'מנהל אישר את הגישה שלך אל {portal}. אפשר להיכנס עכשיו.',
  'email.developer-approved.unfinished':
    'מנהל אישר את הגישה שלך אל {portal}. לפני הכניסה צריך ליצור סיסמה: דרך הקישור באימייל שקיבלת בהרשמה, או בהרשמה נוספת כדי לקבל קישור חדש.',
  'email.developer-approved.register': 'קבלת קישור חדש',
  'email.developer-approved.reason': 'נרשמת אל {portal}.',

  'email.password-reset.subject': 'בחירת סיסמה חדשה עבור {place}',
  'email.password-reset.intro':
    'יש ללחוץ על הקישור כדי לבחור סיסמה חדשה עבור {place}. הקישור תקף לשימוש אחד, במשך שעה. עד אז הסיסמה לא תשתנה.',
  'email.password-reset.action': 'בחירת סיסמה חדשה',
  'email.password-reset.reason': 'מישהו ביקש סיסמה חדשה לחשבון שלך ב־{place}. אם הבקשה לא שלך, אפשר להתעלם מההודעה.',

  'email.password-changed.subject': 'הסיסמה שלך עבור {place} שונתה',
  'email.password-changed.intro': 'סיסמת החשבון שלך ב־{place} שונתה, והחשבון נותק בכל מקום אחר.',
  'email.password-changed.notYou': 'אם השינוי לא שלך, יש לאפס את הסיסמה עכשיו.',
  'email.password-changed.reason': 'יש לך חשבון ב־{place}, ואנחנו מודיעים על כל שינוי בסיסמה שלו.',

  'email.konnect-welcome.subject': 'ברוכים הבאים ל־Konnect: אימות האימייל',
  'email.konnect-welcome.intro':
    'תודה על ההרשמה. יש ללחוץ על הקישור כדי לאמת את החשבון. הקישור תקף לשימוש אחד, במשך 24 שעות.',
  'email.konnect-welcome.trial': '30 הימים שלך ב־Konnect Plus, ללא תשלום, מתחילים בכניסה הראשונה שלך.',
  'email.konnect-welcome.action': 'אימות החשבון',
  'email.konnect-welcome.reason': 'מישהו נרשם ל־Konnect עם הכתובת הזאת. אם ההרשמה לא שלך, אפשר להתעלם מההודעה.',

  'email.konnect-known.subject': 'כבר יש לך חשבון ב־Konnect',
  'email.konnect-known.intro': 'מישהו נרשם ל־Konnect עם הכתובת הזאת, אבל כבר יש לך חשבון. דבר לא השתנה.',
  'email.konnect-known.next': 'אפשר להיכנס עם הסיסמה שלך. אם שכחת אותה, אפשר לאפס אותה.',
  'email.konnect-known.reason': 'לכתובת הזאת יש חשבון ב־Konnect.',

  'email.konnect-invitation.subject': 'ההזמנה שלך ל־Konnect',
  'email.konnect-invitation.intro': 'קיבלת הזמנה להירשם ל־Konnect עם {organization}. בהרשמה יש להזין את קוד הגישה הזה:',
  'email.konnect-invitation.code': 'קוד גישה: {code}',
  'email.konnect-invitation.action': 'הרשמה ל־Konnect',
  'email.konnect-invitation.reason': 'הכתובת הזאת הוזמנה ל־Konnect על ידי Kong.',

  'email.konnect-invited-welcome.subject': 'ברוכים הבאים ל־Konnect: בחירת סיסמה',
  'email.konnect-invited-welcome.intro':
    'הוקם לך חשבון ב־Konnect בארגון {organization}. יש ללחוץ על הקישור כדי לאמת אותו ולבחור סיסמה משלך. הקישור תקף לשימוש אחד, במשך 7 ימים.',
  'email.konnect-invited-welcome.action': 'בחירת סיסמה',
  'email.konnect-invited-welcome.reason': 'הוקם חשבון לכתובת הזאת.',

  'email.trial-notice.subject': 'תקופת הניסיון שלך ב־Konnect Plus תסתיים בעוד שלושה ימים',
  'email.trial-notice.intro': 'תקופת הניסיון של {organization} ב־Konnect Plus תסתיים ב־{date} (UTC).',
  'email.trial-notice.choice': 'אפשר לבחור איך להמשיך: מינוי בתשלום ל־Konnect Plus, או מעבר ל־Konnect Free.',
  'email.trial-notice.action': 'בחירת תוכנית',
  'email.trial-notice.reason': 'הבעלות על {organization} ב־Konnect היא שלך.',
}
