import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
  'status.pending': 'في انتظار الموافقة',
  'status.pending.text':
    'عنوان بريدك الإلكتروني وكلمة المرور صحيحان. تبقى موافقة أحد المسؤولين على حسابك؛ سنرسل إليك رسالة عند حدوث ذلك.',
  'status.rejected': 'التسجيل مرفوض',
  'status.rejected.text': 'لم يوافق مسؤول هذه البوابة على تسجيلك. إذا بدا لك ذلك خطأً، فيُرجى التواصل مع المسؤول.',
  'status.revoked': 'أُلغي الوصول',
  'status.revoked.text':
    'أنهى مسؤول هذه البوابة وصولك. إذا كنت بحاجة إليه، فيُرجى التواصل مع المسؤول للموافقة على حسابك من جديد.',
  'status.check': 'التحقق مجددًا',
  'status.unchanged': 'لم يتغير شيء بعد.',
  'status.changed': 'تغيّرت حالتك.',
  'status.approved': 'تمت الموافقة على حسابك.',
  'status.email': 'إرسال حالتي بالبريد',
  'status.emailed': 'أرسلنا حالتك إلى \u2066{email}\u2069.',
  'status.back': 'العودة إلى تسجيل الدخول',

  'catalog.title': 'واجهات API',
  'catalog.lead': 'ما يمكن البناء عليه في {portal}.',
  'catalog.search': 'البحث في واجهات API',
  'catalog.view': 'العرض',
  'catalog.grid': 'شبكة',
  'catalog.list': 'قائمة',
  'catalog.count':
    '{count, plural, zero {لا توجد واجهات API} one {واجهة API واحدة} two {واجهتا API} few {# واجهات API} many {# واجهة API} other {# واجهة API}}',
  'catalog.count-for':
    '{count, plural, zero {لا توجد واجهات API تطابق} one {واجهة API واحدة تطابق} two {واجهتا API تطابقان} few {# واجهات API تطابق} many {# واجهة API تطابق} other {# واجهة API تطابق}} «{query}»',
  'catalog.no-version': 'بلا إصدار',
  'catalog.no-description': 'لا يوجد وصف بعد.',
  'catalog.deprecated': 'مهملة',
  'catalog.public': 'عامة',
  'catalog.private': 'خاصة',
  'catalog.more-labels':
    'وأيضًا {count, plural, zero {# تصنيف} one {تصنيف واحد} two {تصنيفان} few {# تصنيفات} many {# تصنيفًا} other {# تصنيف}}',
  'catalog.pages': 'الصفحات',
  'catalog.previous': 'الصفحة السابقة',
  'catalog.next': 'الصفحة التالية',
  'catalog.page': 'الصفحة {page} من {pages}',
  'catalog.empty': 'لا توجد واجهات API بعد',
  'catalog.empty.text': 'لم يُنشر لك شيء حتى الآن. ما يُنشر سيظهر هنا.',
  'catalog.nothing': 'لا توجد واجهة API تطابق «{query}»',
  'catalog.nothing.text': 'يمكنك تجربة أحرف أقل، أو كلمة أخرى من الاسم.',
  'catalog.clear': 'مسح البحث',
  'no-catalog.title': 'كتالوج واجهات API غير متاح هنا',
  'no-catalog.logged-in': 'سجّلت الدخول إلى {portal}.',
  'no-catalog.text':
    'تعمل {portal} بإصدار سابق من Dev Portal، ولا يمكن عرض كتالوجه على هذا الموقع. اسأل المسؤول عن مكان واجهات API.',
  'catalog.log-out': 'تسجيل الخروج',
  'catalog.home': '{portal}، الصفحة الرئيسية',

  'api.back': 'كل واجهات API',
  'api.version': 'الإصدار',
  'api.visibility': 'الظهور',
  'api.created': 'تاريخ النشر',
  'api.updated': 'آخر تغيير',
  'api.labels': 'التصنيفات',
  'api.slug': 'الاسم المختصر',
  'api.none': 'لا يوجد',
  'api.deprecated.text': 'واجهة API هذه مهملة. لا تزال تعمل، لكن لا يُنصح ببناء شيء جديد عليها.',
  'api.not-found': 'واجهة API غير موجودة',
  'api.not-found.text': 'ربما سُحبت، أو ليس لديك إذن برؤيتها.',
  'api.failed': 'تعذّر تحميل واجهة API هذه',

  'portal-failed.title': 'تعذّر الوصول إلى هذه البوابة',
  'portal-unknown.title': 'الصفحة غير موجودة',
  'portal-unknown.text': 'لا توجد بوابة على هذا العنوان. يُرجى التحقق منه، أو سؤال المسؤول الذي دعاك.',
}
