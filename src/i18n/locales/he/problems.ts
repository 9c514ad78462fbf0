import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'יש לבדוק את מה שהזנת ולנסות שוב.',
  'problem.bad-request': 'הבקשה לא הובנה. יש לבדוק את מה שהזנת ולנסות שוב.',
  'problem.invalid-credentials': 'האימייל והסיסמה לא תואמים. יש לבדוק את שניהם ולנסות שוב, או לאפס את הסיסמה.',
  'problem.approval-pending': 'החשבון שלך ממתין לאישור של מנהל.',
  'problem.registration-rejected': 'ההרשמה שלך לא אושרה.',
  'problem.access-revoked': 'הגישה שלך בוטלה.',
  'problem.email-not-verified': 'כתובת האימייל שלך עדיין לא אומתה. הקישור נמצא בהודעה ששלחנו.',
  'problem.wrong-access-code': 'קוד הגישה הזה לא תקין. יש להעתיק אותו מאימייל ההזמנה.',
  'problem.unauthenticated': 'החיבור לחשבון הסתיים. יש להיכנס ולנסות שוב.',
  'problem.forbidden': 'אין לך הרשאה לפעולה הזאת. אפשר לפנות לבעלים של הארגון.',
  'problem.not-found': 'לא מצאנו את מה שביקשת. יש לבדוק את הכתובת ולנסות שוב.',
  'problem.conflict': 'בינתיים זה השתנה במקום אחר. יש לבדוק את המצב הנוכחי ולנסות שוב.',
  'problem.link-invalid': 'הקישור הזה לא תקין.',
  'problem.link-expired': 'תוקף הקישור הזה פג.',
  'problem.link-used': 'הקישור הזה כבר נוצל.',
  'problem.link-superseded': 'הקישור הזה הוחלף בקישור חדש יותר.',
  'problem.link-gone': 'תוקף הקישור הזה פג או שהוא כבר נוצל.',
  'problem.throttled': 'יותר מדי ניסיונות. יש להמתין רגע ולנסות שוב.',
  'problem.server-error': 'משהו השתבש אצלנו. יש לנסות שוב.',
  'problem.unavailable': 'השירות לא זמין כרגע. יש לנסות שוב עוד רגע.',
  'problem.unreadable': 'קיבלנו תשובה שלא הצלחנו לקרוא. יש לנסות שוב.',
  'problem.network': 'לא הצלחנו להגיע לשירות. יש לבדוק את החיבור לאינטרנט ולנסות שוב.',
  'problem.timeout': 'לשירות לקח יותר מדי זמן לענות. יש לנסות שוב.',
  'problem.cookies-blocked':
    'הפרטים נכונים, אבל הדפדפן לא שמר את החיבור לחשבון. יש לאפשר קובצי Cookie באתר הזה ולנסות שוב.',
  'problem.kept': 'מה שהזנת עדיין כאן.',
  'problem.reference': 'אסמכתה: \u2066{instance}\u2069',
  'problem.wait-over': 'ההמתנה הסתיימה. אפשר לנסות שוב עכשיו.',
  'problem.wait-seconds':
    'יותר מדי ניסיונות. אפשר לנסות שוב בעוד {seconds, plural, one {שנייה אחת} two {שתי שניות} other {# שניות}}.',
  'problem.wait-minutes':
    'יותר מדי ניסיונות. אפשר לנסות שוב בעוד {minutes, plural, one {דקה אחת} two {שתי דקות} other {# דקות}}.',
}
