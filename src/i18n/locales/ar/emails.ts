import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'مرحبًا {name}،',
  'email.hello.nobody': 'مرحبًا،',
  'email.link-in-full': 'إذا لم يعمل الزر، فيُرجى نسخ هذا العنوان إلى المتصفح:',
  'email.why': 'سبب وصول هذه الرسالة: {reason}',
  'email.log-in': 'تسجيل الدخول',
  'email.sign-in': 'تسجيل الدخول',
  'email.forgot': 'إعادة تعيين كلمة المرور',

  'developer-verify.subject': 'تأكيد بريدك الإلكتروني في {portal}',
  'developer-verify.intro':
    'شكرًا لتسجيلك في {portal}. يُرجى اتّباع الرابط لتأكيد عنوان بريدك الإلكتروني وإنشاء كلمة مرور. يعمل الرابط مرة واحدة، خلال 24 ساعة.',
  'developer-verify.approved': 'توافق هذه البوابة على التسجيلات مباشرةً: يمكنك تسجيل الدخول فور إنشاء كلمة المرور.',
  'developer-verify.pending':
    'يراجع أحد مسؤولي {portal} كل تسجيل. يمكنك إنشاء كلمة المرور الآن؛ سنرسل إليك رسالة عند الموافقة عليك.',
  'developer-verify.action': 'تأكيد البريد الإلكتروني وإنشاء كلمة مرور',
  'developer-verify.reason': 'سجّل شخص ما في {portal} بهذا العنوان. إذا لم يكن ذلك منك، فيمكنك تجاهل هذه الرسالة.',

  'developer-known.subject': 'سبق لك التسجيل في {portal}',
  'developer-known.status': 'سبق لك التسجيل في {portal}. حالة تسجيلك: {status}.',
  'developer-known.status.pending': 'قيد الانتظار',
  'developer-known.status.approved': 'تمت الموافقة',
  'developer-known.status.rejected': 'مرفوض',
  'developer-known.status.revoked': 'أُلغي الوصول',
  'developer-known.next.pending':
    'لم يراجع المسؤول تسجيلك بعد. لا يلزم فعل شيء حتى ذلك الحين؛ سنرسل إليك رسالة عند الموافقة عليك.',
  'developer-known.next.approved':
    'يمكنك تسجيل الدخول ببريدك الإلكتروني وكلمة المرور. إذا نسيتها، فيمكنك طلب كلمة مرور جديدة في صفحة تسجيل الدخول.',
  'developer-known.next.approved-unfinished': 'يمكنك تسجيل الدخول فور إنشاء كلمة المرور.',
  'developer-known.next.rejected':
    'رفض أحد المسؤولين تسجيلك. للتسجيل من جديد، يُرجى أولًا طلب حذف التسجيل من أحد مسؤولي {portal}.',
  'developer-known.next.revoked': 'ألغى أحد المسؤولين وصولك. لاستعادته، يُرجى التواصل مع أحد مسؤولي {portal}.',
  'developer-known.fresh':
    'لم يكتمل إعداد حسابك بعد. يُرجى اتّباع هذا الرابط الجديد لتأكيد عنوان بريدك الإلكتروني وإنشاء كلمة مرور؛ يحل محل الروابط السابقة ويعمل مرة واحدة، خلال 24 ساعة.',
  'developer-known.reason': 'سجّل شخص ما في {portal} بهذا العنوان، وهو معروف هناك. لم يتغير تسجيلك.',

  'developer-approved.subject': 'تمت الموافقة عليك في {portal}',
  'developer-approved.intro': 'وافق أحد المسؤولين على وصولك إلى {portal}. يمكنك تسجيل الدخول الآن.',
  'developer-approved.unfinished':
    'وافق أحد المسؤولين على وصولك إلى {portal}. قبل تسجيل الدخول، يُرجى إنشاء كلمة المرور: عبر الرابط في الرسالة التي وصلتك عند التسجيل، أو بالتسجيل من جديد للحصول على رابط جديد.',
  'developer-approved.register': 'الحصول على رابط جديد',
  'developer-approved.reason': 'سجّلت في {portal}.',

  'password-reset.subject': 'اختيار كلمة مرور جديدة في {place}',
  'password-reset.intro':
    'يُرجى اتّباع الرابط لاختيار كلمة مرور جديدة في {place}. يعمل الرابط مرة واحدة، خلال ساعة. وحتى ذلك الحين تبقى كلمة المرور كما هي.',
  'password-reset.action': 'اختيار كلمة مرور جديدة',
  'password-reset.reason':
    'طلب شخص ما كلمة مرور جديدة لحسابك في {place}. إذا لم يكن ذلك منك، فيمكنك تجاهل هذه الرسالة.',

  'password-changed.subject': 'تم تغيير كلمة مرورك في {place}',
  'password-changed.intro': 'تم تغيير كلمة مرور حسابك في {place}، وتم تسجيل خروجك من كل مكان آخر.',
  'password-changed.not-you': 'إذا لم يكن ذلك منك، فيُرجى إعادة تعيين كلمة المرور الآن.',
  'password-changed.reason': 'لديك حساب في {place}، ونبلغك بكل تغيير في كلمة مروره.',

  'konnect-welcome.subject': 'مرحبًا بك في Konnect: تأكيد بريدك الإلكتروني',
  'konnect-welcome.intro': 'شكرًا لإنشاء حسابك. يُرجى اتّباع الرابط لتأكيد حسابك. يعمل الرابط مرة واحدة، خلال 24 ساعة.',
  'konnect-welcome.trial': 'تبدأ الأيام الثلاثون المجانية من Konnect Plus عند أول تسجيل دخول لك.',
  'konnect-welcome.action': 'تأكيد حسابك',
  'konnect-welcome.reason': 'أنشأ شخص ما حسابًا في Konnect بهذا العنوان. إذا لم يكن ذلك منك، فيمكنك تجاهل هذه الرسالة.',

  'konnect-known.subject': 'لديك حساب في Konnect بالفعل',
  'konnect-known.intro': 'طلب شخص ما إنشاء حساب في Konnect بهذا العنوان، لكن لديك حساب بالفعل. لم يتغير شيء.',
  'konnect-known.next': 'يُرجى تسجيل الدخول بكلمة المرور. إذا نسيتها، فيمكنك إعادة تعيينها.',
  'konnect-known.reason': 'لهذا العنوان حساب في Konnect.',

  'konnect-invitation.subject': 'دعوتك إلى Konnect',
  'konnect-invitation.intro':
    'تلقّيت دعوة إلى إنشاء حساب في Konnect مع {organization}. يُرجى إدخال رمز الوصول هذا عند إنشاء الحساب:',
  'konnect-invitation.code': 'رمز الوصول: {code}',
  'konnect-invitation.action': 'إنشاء حساب في Konnect',
  'konnect-invitation.reason': 'دعت Kong هذا العنوان إلى Konnect.',

  'konnect-invited-welcome.subject': 'مرحبًا بك في Konnect: تعيين كلمة المرور',
  'konnect-invited-welcome.intro':
    'أُعدّ لك حساب في Konnect ضمن {organization}. يُرجى اتّباع الرابط لتأكيده واختيار كلمة مرور خاصة بك. يعمل الرابط مرة واحدة، خلال 7 أيام.',
  'konnect-invited-welcome.action': 'تعيين كلمة المرور',
  'konnect-invited-welcome.reason': 'أُعدّ حساب لهذا العنوان.',

  'trial-notice.subject': 'تنتهي فترتك التجريبية من Konnect Plus بعد ثلاثة أيام',
  'trial-notice.intro': 'تنتهي الفترة التجريبية من Konnect Plus لدى {organization} في {date} (UTC).',
  'trial-notice.choice': 'يُرجى اختيار كيفية المتابعة: باشتراك مدفوع في Konnect Plus، أو بالتخفيض إلى Konnect Free.',
  'trial-notice.action': 'اختيار خطتك',
  'trial-notice.reason': 'ملكية {organization} في Konnect تعود إليك.',
}
