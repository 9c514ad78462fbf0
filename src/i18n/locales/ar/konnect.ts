import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}، الصفحة الرئيسية',

  'sign-in.title': 'تسجيل الدخول إلى Konnect',
  'sign-in.submit': 'تسجيل الدخول',
  'sign-in.forgot': 'هل نسيت كلمة المرور؟',
  'sign-in.no-account': 'ليس لديك حساب في Konnect؟',
  'sign-in.sign-up': 'إنشاء حساب',
  'sign-in.or': 'أو',
  'sign-in.sso': 'المتابعة عبر SSO',

  'join.title': 'إنشاء حسابك في Konnect',
  'join.lead': 'تبدأ فترتك التجريبية المجانية من Konnect Plus، ومدتها 30 يومًا، عند أول تسجيل دخول لك.',
  'join.submit': 'إنشاء حساب',
  'join.have-account': 'لديك حساب بالفعل؟',
  'join.sign-in': 'تسجيل الدخول',
  'join.code.help': 'ورد في رسالة الدعوة.',
  'join.code.wrong': 'رمز الوصول هذا غير صالح. يُرجى التحقق من الدعوة.',
  'join.region.help': 'المنطقة الافتراضية لمؤسستك.',
  'join.region.none': 'بلا تفضيل',
  'join.region.us': 'الولايات المتحدة',
  'join.region.eu': 'أوروبا',
  'join.region.au': 'أستراليا',
  'join.region.me': 'الشرق الأوسط',
  'join.region.in': 'الهند',
  'join.invite-only':
    'الحسابات هنا بالدعوة. يُعدّ فريق المبيعات حسابًا لك، مع فترة تجريبية مجانية من Konnect Plus، مدتها 30 يومًا، تبدأ عند أول تسجيل دخول لك.',
  'join.sales': 'التواصل مع المبيعات',
  'join.invited': 'هل تلقيت دعوة؟ يُرجى استخدام الرابط في رسالة الترحيب: فهو يؤكد حسابك ويعيّن كلمة المرور.',
}
