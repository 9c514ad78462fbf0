import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': '본문으로 건너뛰기',
  'ui.errors': '{count, plural, other {#개}} 항목을 확인하세요',
  'ui.theme': '테마',
  'ui.theme.light': '라이트',
  'ui.theme.dark': '다크',
  'ui.theme.system': '시스템',
  'ui.language': '언어',
  'ui.language.failed': '이 언어를 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.',
  'ui.loading': '불러오는 중',
  'password.show': '비밀번호 표시',
  'password.requirements': '비밀번호 요구 사항',
  'password.met': '충족',
  'password.not-met': '미충족',
}
