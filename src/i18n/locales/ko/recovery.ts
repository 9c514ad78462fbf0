import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': '비밀번호를 잊으셨나요?',
  'forgot.lead': '계정의 이메일 주소를 입력하세요. 새 비밀번호를 정하는 링크를 보내 드립니다.',
  'forgot.submit': '비밀번호 복구',
  'forgot.back': '로그인으로 돌아가기',
  'reset.title': '새 비밀번호 정하기',
  'reset.lead': '저장하면 계정의 다른 세션이 모두 종료됩니다.',
  'reset.submit': '저장',
}
