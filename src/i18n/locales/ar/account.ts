import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'البريد الإلكتروني',
  'label.username': 'البريد الإلكتروني',
  'label.password': 'كلمة المرور',
  'label.newPassword': 'كلمة المرور الجديدة',
  'label.oldPassword': 'كلمة المرور الحالية',
  'label.fullName': 'الاسم الكامل',
  'label.firstName': 'الاسم الأول',
  'label.lastName': 'اسم العائلة',
  'label.organization': 'اسم المؤسسة',
  'label.accessCode': 'رمز الوصول',
  'label.region': 'المنطقة',

  'missing.email': 'يُرجى إدخال عنوان بريدك الإلكتروني.',
  'missing.username': 'يُرجى إدخال عنوان بريدك الإلكتروني.',
  'missing.password': 'يُرجى إدخال كلمة المرور.',
  'missing.newPassword': 'يُرجى اختيار كلمة مرور.',
  'missing.oldPassword': 'يُرجى إدخال كلمة المرور الحالية.',
  'missing.fullName': 'يُرجى إدخال اسمك الكامل.',
  'missing.firstName': 'يُرجى إدخال اسمك الأول.',
  'missing.lastName': 'يُرجى إدخال اسم عائلتك.',
  'missing.organization': 'يُرجى إدخال اسم مؤسستك.',
  'missing.accessCode': 'يُرجى إدخال رمز الوصول الوارد في رسالة الدعوة.',
  'missing.region': 'يُرجى اختيار منطقة.',

  'invalid.email': 'يُرجى إدخال عنوان بريد إلكتروني مثل name@example.com.',
  'invalid.username': 'يُرجى إدخال عنوان بريد إلكتروني مثل name@example.com.',
  'invalid.email.character': 'يُرجى استخدام عنوان لا يحتوي على «{character}» قبل علامة @.',
  'invalid.password': 'يُرجى التحقق من كلمة المرور.',
  'invalid.newPassword': 'يُرجى اختيار كلمة مرور تستوفي جميع المتطلبات.',
  'invalid.oldPassword': 'يُرجى التحقق من كلمة المرور الحالية.',
  'invalid.fullName': 'الحد الأقصى للاسم 256 حرفًا.',
  'invalid.firstName': 'الحد الأقصى للاسم الأول 127 حرفًا.',
  'invalid.lastName': 'الحد الأقصى لاسم العائلة 128 حرفًا.',
  'invalid.organization': 'الحد الأقصى لاسم المؤسسة 256 حرفًا.',
  'invalid.accessCode': 'يُرجى التحقق من رمز الوصول في رسالة الدعوة.',
  'invalid.region': 'يُرجى اختيار إحدى المناطق.',

  'password.length': 'عدد الأحرف: {count} على الأقل',
  'password.classes':
    'على الأقل {count, plural, zero {# من} one {# من} two {# من} few {# من} many {# من} other {# من}} الآتي: حرف صغير، حرف كبير، رمز خاص',
  'password.too-long': 'عدد الأحرف: {count} على الأكثر',
  'form.did-you-mean': 'هل المقصود \u2066{email}\u2069؟',

  'check-email.title': 'يُرجى تفقّد بريدك الإلكتروني',
  'check-email.inbox': 'يُرجى تفقّد صندوق الوارد للعنوان',
  'check-email.sign-up': 'للمتابعة، يُرجى فتح رسالتنا واتّباع الرابط الذي فيها. يعمل الرابط مرة واحدة، خلال 24 ساعة.',
  'check-email.forgot':
    'إذا كان لهذا العنوان حساب، فستصل إليه رسالة تتضمن رابطًا لاختيار كلمة مرور جديدة. يعمل الرابط مرة واحدة، خلال ساعة.',
  'check-email.spam': 'لم تصل الرسالة؟ قد يستغرق الأمر دقيقة. يُرجى البحث أيضًا في مجلد الرسائل غير المرغوب فيها.',
  'check-email.resend': 'إعادة إرسال الرسالة',
  'check-email.resent': 'أُعيد إرسال الرسالة. الرابط الأحدث وحده صالح.',
  'check-email.wait':
    'يمكنك طلب الرسالة مجددًا بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'check-email.ready': 'يمكنك طلب الرسالة مجددًا الآن.',
  'check-email.different': 'استخدام بريد إلكتروني آخر',

  'legal.agree': 'إنشاء حساب يعني موافقتك على ما يلي:',
  'legal.terms': 'شروط الخدمة',
  'legal.privacy': 'سياسة الخصوصية',

  'frame.konnect-line': 'مدخل واحد إلى كل ما لديك من بوابات API وخدمات ومسارات.',
  'frame.portal-line': 'اكتشاف واجهات API وفهم عملها وبدء التطوير بها.',
  'notice.password-created':
    'تم تعيين كلمة المرور. يمكنك تسجيل الدخول فور الموافقة على حسابك؛ بعض البوابات توافق مباشرةً.',
  'notice.verified': 'تم تأكيد عنوان بريدك الإلكتروني. يُرجى تسجيل الدخول للمتابعة.',
  'notice.password-saved': 'تم حفظ كلمة المرور الجديدة. يُرجى تسجيل الدخول بها الآن.',
  'notice.signed-out': 'تم تسجيل خروجك.',
  'notice.session-ended': 'انتهت جلستك. يُرجى تسجيل الدخول للمتابعة من حيث توقفت.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'إعادة المحاولة',
  'screen.loading': 'جارٍ التحميل…',
  'offline.notice': 'لا يوجد اتصال بالإنترنت. يُرجى التحقق من الاتصال.',
}
