import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': 'التخطي إلى المحتوى',
  'ui.errors':
    'يُرجى مراجعة {count, plural, zero {# حقل} one {حقل واحد} two {حقلين} few {# حقول} many {# حقلًا} other {# حقل}}',
  'ui.theme': 'المظهر',
  'ui.theme.light': 'فاتح',
  'ui.theme.dark': 'داكن',
  'ui.theme.system': 'النظام',
  'ui.language': 'اللغة',
  'ui.language.failed': 'تعذّر تحميل هذه اللغة. يُرجى التحقق من الاتصال وإعادة المحاولة.',
  'ui.loading': 'جارٍ التحميل',
  'password.show': 'إظهار كلمة المرور',
  'password.requirements': 'متطلبات كلمة المرور',
  'password.met': 'مستوفى',
  'password.not-met': 'غير مستوفى',
}
