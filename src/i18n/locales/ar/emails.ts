import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'مرحبًا {name}،',
  'email.shared.hello.nobody': 'مرحبًا،',
  'email.shared.linkInFull': 'إذا لم يعمل الزر، فيُرجى نسخ هذا العنوان إلى المتصفح:',
  'email.shared.why': 'سبب وصول هذه الرسالة: {reason}',
  'email.shared.logIn': 'تسجيل الدخول',
  'email.shared.signIn': 'تسجيل الدخول',
  'email.shared.forgot': 'إعادة تعيين كلمة المرور',

  'email.developer-verify.subject': 'تأكيد بريدك الإلكتروني في {portal}',
  'email.developer-verify.intro':
    'شكرًا لتسجيلك في {portal}. يُرجى اتّباع الرابط لتأكيد عنوان بريدك الإلكتروني وإنشاء كلمة مرور. يعمل الرابط مرة واحدة، خلال 24 ساعة.',
  'email.developer-verify.approved':
    'توافق هذه البوابة على التسجيلات مباشرةً: يمكنك تسجيل الدخول فور إنشاء كلمة المرور.',
  'email.developer-verify.pending':
    'يراجع أحد مسؤولي {portal} كل تسجيل. يمكنك إنشاء كلمة المرور الآن؛ سنرسل إليك رسالة عند الموافقة عليك.',
  'email.developer-verify.action': 'تأكيد البريد الإلكتروني وإنشاء كلمة مرور',
  'email.developer-verify.reason': 'سجّل شخص ما في {portal} بهذا العنوان. إذا لم يكن ذلك منك، فيمكنك تجاهل هذه الرسالة.',

  'email.developer-known.subject': 'سبق لك التسجيل في {portal}',
  'email.developer-known.status': 'سبق لك التسجيل في {portal}. حالة تسجيلك: {status}.',
  'email.developer-known.status.pending': 'قيد الانتظار',
  'email.developer-known.status.approved': 'تمت الموافقة',
  'email.developer-known.status.rejected': 'مرفوض',
  'email.developer-known.status.revoked': 'أُلغي الوصول',
  'email.developer-known.next.pending':
    'لم يراجع المسؤول تسجيلك بعد. لا يلزم فعل شيء حتى ذلك الحين؛ سنرسل إليك رسالة عند الموافقة عليك.',
  'email.developer-known.next.approved':
    'يمكنك تسجيل الدخول ببريدك الإلكتروني وكلمة المرور. إذا نسيتها، فيمكنك طلب كلمة مرور جديدة في صفحة تسجيل الدخول.',
  'email.developer-known.next.approved-unfinished': 'يمكنك تسجيل الدخول فور إنشاء كلمة المرور.',
  'email.developer-known.next.rejected':
    'رفض أحد المسؤولين تسجيلك. للتسجيل من جديد، يُرجى أولًا طلب حذف التسجيل من أحد مسؤولي {portal}.',
  'email.developer-known.next.revoked': 'ألغى أحد المسؤولين وصولك. لاستعادته، يُرجى التواصل مع أحد مسؤولي {portal}.',
  'email.developer-known.fresh':
    'لم يكتمل إعداد حسابك بعد. يُرجى اتّباع هذا الرابط الجديد لتأكيد عنوان بريدك الإلكتروني وإنشاء كلمة مرور؛ يحل محل الروابط السابقة ويعمل مرة واحدة، خلال 24 ساعة.',
  'email.developer-known.reason': 'سجّل شخص ما في {portal} بهذا العنوان، وهو معروف هناك. لم يتغير تسجيلك.',

  'email.developer-approved.subject': 'تمت الموافقة عليك في {portal}',
  'email.developer-approved.intro': 'وافق أحد المسؤولين على وصولك إلى {portal}. يمكنك تسجيل الدخول الآن.',
  'email.developer-approved.unfinished':
    'وافق أحد المسؤولين على وصولك إلى {portal}. قبل تسجيل الدخول، يُرجى إنشاء كلمة المرور: عبر الرابط في الرسالة التي وصلتك عند التسجيل، أو بالتسجيل من جديد للحصول على رابط جديد.',
  'email.developer-approved.register': 'الحصول على رابط جديد',
  'email.developer-approved.reason': 'سجّلت في {portal}.',

  'email.password-reset.subject': 'اختيار كلمة مرور جديدة في {place}',
  'email.password-reset.intro':
    'يُرجى اتّباع الرابط لاختيار كلمة مرور جديدة في {place}. يعمل الرابط مرة واحدة، خلال ساعة. وحتى ذلك الحين تبقى كلمة المرور كما هي.',
  'email.password-reset.action': 'اختيار كلمة مرور جديدة',
  'email.password-reset.reason':
    'طلب شخص ما كلمة مرور جديدة لحسابك في {place}. إذا لم يكن ذلك منك، فيمكنك تجاهل هذه الرسالة.',

  'email.password-changed.subject': 'تم تغيير كلمة مرورك في {place}',
  'email.password-changed.intro': 'تم تغيير كلمة مرور حسابك في {place}، وتم تسجيل خروجك من كل مكان آخر.',
  'email.password-changed.notYou': 'إذا لم يكن ذلك منك، فيُرجى إعادة تعيين كلمة المرور الآن.',
  'email.password-changed.reason': 'لديك حساب في {place}، ونبلغك بكل تغيير في كلمة مروره.',

  'email.konnect-welcome.subject': 'مرحبًا بك في Konnect: تأكيد بريدك الإلكتروني',
  'email.konnect-welcome.intro':
    'شكرًا لإنشاء حسابك. يُرجى اتّباع الرابط لتأكيد حسابك. يعمل الرابط مرة واحدة، خلال 24 ساعة.',
  'email.konnect-welcome.trial': 'تبدأ الأيام الثلاثون المجانية من Konnect Plus عند أول تسجيل دخول لك.',
  'email.konnect-welcome.action': 'تأكيد حسابك',
  'email.konnect-welcome.reason':
    'أنشأ شخص ما حسابًا في Konnect بهذا العنوان. إذا لم يكن ذلك منك، فيمكنك تجاهل هذه الرسالة.',

  'email.konnect-known.subject': 'لديك حساب في Konnect بالفعل',
  'email.konnect-known.intro': 'طلب شخص ما إنشاء حساب في Konnect بهذا العنوان، لكن لديك حساب بالفعل. لم يتغير شيء.',
  'email.konnect-known.next': 'يُرجى تسجيل الدخول بكلمة المرور. إذا نسيتها، فيمكنك إعادة تعيينها.',
  'email.konnect-known.reason': 'لهذا العنوان حساب في Konnect.',

  'email.konnect-invitation.subject': 'دعوتك إلى Konnect',
  'email.konnect-invitation.intro':
    'تلقّيت دعوة إلى إنشاء حساب في Konnect مع {organization}. يُرجى إدخال رمز الوصول هذا عند إنشاء الحساب:',
  'email.konnect-invitation.code': 'رمز الوصول: {code}',
  'email.konnect-invitation.action': 'إنشاء حساب في Konnect',
  'email.konnect-invitation.reason': 'دعت Kong هذا العنوان إلى Konnect.',

  'email.konnect-invited-welcome.subject': 'مرحبًا بك في Konnect: تعيين كلمة المرور',
  'email.konnect-invited-welcome.intro':
    'أُعدّ لك حساب في Konnect ضمن {organization}. يُرجى اتّباع الرابط لتأكيده واختيار كلمة مرور خاصة بك. يعمل الرابط مرة واحدة، خلال 7 أيام.',
  'email.konnect-invited-welcome.action': 'تعيين كلمة المرور',
  'email.konnect-invited-welcome.reason': 'أُعدّ حساب لهذا العنوان.',

  'email.trial-notice.subject': 'تنتهي فترتك التجريبية من Konnect Plus بعد ثلاثة أيام',
  'email.trial-notice.intro': 'تنتهي الفترة التجريبية من Konnect Plus لدى {organization} في {date} (UTC).',
  'email.trial-notice.choice':
    'يُرجى اختيار كيفية المتابعة: باشتراك مدفوع في Konnect Plus، أو بالتخفيض إلى Konnect Free.',
  'email.trial-notice.action': 'اختيار خطتك',
  'email.trial-notice.reason': 'ملكية {organization} في Konnect تعود إليك.',
}
