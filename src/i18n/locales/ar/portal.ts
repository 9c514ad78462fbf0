import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'منطقة الولايات المتحدة',
  'region.eu': 'منطقة أوروبا',
  'region.au': 'منطقة أستراليا',
  'region.me': 'منطقة الشرق الأوسط',
  'region.in': 'منطقة الهند',

  'log-in.title': 'تسجيل الدخول إلى {portal}',
  'log-in.submit': 'تسجيل الدخول',
  'log-in.sso': 'تسجيل الدخول عبر SSO',
  'log-in.forgot': 'هل نسيت كلمة المرور؟',
  'log-in.or': 'أو',
  'log-in.no-account': 'ليس لديك حساب؟',
  'log-in.sign-up': 'إنشاء حساب',
  'log-in.sso-only': 'تستخدم هذه البوابة تسجيل الدخول الموحّد (SSO). يُرجى تسجيل الدخول بحساب مؤسستك.',
  'log-in.trouble': 'مشكلة في تسجيل الدخول؟',
  'log-in.contact': 'التواصل مع المسؤول',
  'log-in.contact-plain': 'يُرجى التواصل مع مسؤول هذه البوابة.',

  'sign-up.title': 'إنشاء حساب مطوّر',
  'sign-up.lead': 'يُرجى التسجيل لقراءة الوثائق واستخدام واجهات API في {portal}.',
  'sign-up.separate': 'حسابك خاص بهذه البوابة وحدها. حسابات Konnect والبوابات الأخرى مستقلة عنه.',
  'sign-up.submit': 'إنشاء حساب',
  'sign-up.have-account': 'سبق لك التسجيل؟',
  'sign-up.log-in': 'تسجيل الدخول',
  'sign-up.check-email':
    'إذا كان العنوان جديدًا هنا، فستتضمن الرسالة رابطًا لإنشاء كلمة المرور. وإذا كان معروفًا، فستوضح الرسالة حالة تسجيلك.',

  'verify.title': 'إنشاء كلمة مرور',
  'verify.lead': 'خطوة واحدة تؤكد عنوان بريدك الإلكتروني وتعيّن كلمة مرور حسابك.',
  'verify.submit': 'إنشاء كلمة مرور',
}
