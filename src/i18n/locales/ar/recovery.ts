import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'هل نسيت كلمة المرور؟',
  'forgot.lead': 'يُرجى إدخال عنوان البريد الإلكتروني لحسابك. سنرسل إليك رابطًا لاختيار كلمة مرور جديدة.',
  'forgot.submit': 'استعادة كلمة المرور',
  'forgot.back': 'العودة إلى تسجيل الدخول',
  'reset.title': 'اختيار كلمة مرور جديدة',
  'reset.lead': 'عند حفظها، تنتهي جميع الجلسات الأخرى لحسابك.',
  'reset.submit': 'حفظ',
}
