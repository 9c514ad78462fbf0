import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'يُرجى التحقق مما أدخلته وإعادة المحاولة.',
  'problem.bad-request': 'لم نتمكن من فهم هذا الطلب. يُرجى التحقق مما أدخلته وإعادة المحاولة.',
  'problem.invalid-credentials':
    'البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى التحقق منهما وإعادة المحاولة، أو إعادة تعيين كلمة المرور.',
  'problem.approval-pending': 'حسابك في انتظار موافقة أحد المسؤولين.',
  'problem.registration-rejected': 'لم تتم الموافقة على تسجيلك.',
  'problem.access-revoked': 'أُلغي وصولك.',
  'problem.email-not-verified': 'لم يتم تأكيد عنوان بريدك الإلكتروني بعد. الرابط موجود في الرسالة التي أرسلناها إليك.',
  'problem.wrong-access-code': 'رمز الوصول هذا غير صالح. يُرجى نسخه من رسالة الدعوة.',
  'problem.unauthenticated': 'انتهت جلستك. يُرجى تسجيل الدخول وإعادة المحاولة.',
  'problem.forbidden': 'لا يُسمح لك بهذا الإجراء. يُرجى التواصل مع مالك مؤسستك.',
  'problem.not-found': 'لم نعثر على ما طلبته. يُرجى التحقق من العنوان وإعادة المحاولة.',
  'problem.conflict': 'تغيّر هذا في مكان آخر في هذه الأثناء. يُرجى الاطلاع على الوضع الحالي وإعادة المحاولة.',
  'problem.link-invalid': 'هذا الرابط غير صالح.',
  'problem.link-expired': 'انتهت صلاحية هذا الرابط.',
  'problem.link-used': 'سبق استخدام هذا الرابط.',
  'problem.link-superseded': 'حلّ رابط أحدث محل هذا الرابط.',
  'problem.link-gone': 'انتهت صلاحية هذا الرابط أو سبق استخدامه.',
  'problem.throttled': 'محاولات كثيرة جدًا. يُرجى الانتظار قليلًا ثم إعادة المحاولة.',
  'problem.server-error': 'حدث خطأ من جانبنا. يُرجى إعادة المحاولة.',
  'problem.unavailable': 'الخدمة غير متاحة حاليًا. يُرجى إعادة المحاولة بعد قليل.',
  'problem.unreadable': 'تلقينا ردًا تعذّرت قراءته. يُرجى إعادة المحاولة.',
  'problem.network': 'تعذّر الوصول إلى الخدمة. يُرجى التحقق من الاتصال وإعادة المحاولة.',
  'problem.timeout': 'استغرقت الخدمة وقتًا طويلًا للرد. يُرجى إعادة المحاولة.',
  'problem.cookies-blocked':
    'بياناتك صحيحة، لكن هذا المتصفح لم يحتفظ بالجلسة. يُرجى السماح بملفات تعريف الارتباط لهذا الموقع ثم إعادة المحاولة.',
  'problem.kept': 'ما أدخلته لا يزال هنا.',
  'problem.reference': 'المرجع: \u2066{instance}\u2069',
  'problem.wait-over': 'انتهت مدة الانتظار. يمكنك إعادة المحاولة الآن.',
  'problem.wait-seconds':
    'محاولات كثيرة جدًا. يمكنك إعادة المحاولة بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'problem.wait-minutes':
    'محاولات كثيرة جدًا. يمكنك إعادة المحاولة بعد {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
}
