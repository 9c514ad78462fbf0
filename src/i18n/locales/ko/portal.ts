import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': '미국 리전',
  'region.eu': '유럽 리전',
  'region.au': '호주 리전',
  'region.me': '중동 리전',
  'region.in': '인도 리전',

  'log-in.title': '{portal}에 로그인',
  'log-in.submit': '로그인',
  'log-in.sso': 'SSO로 로그인',
  'log-in.forgot': '비밀번호를 잊으셨나요?',
  'log-in.or': '또는',
  'log-in.no-account': '처음이신가요?',
  'log-in.sign-up': '가입',
  'log-in.sso-only': '이 포털은 SSO를 사용합니다. 조직의 계정으로 로그인하세요.',
  'log-in.trouble': '로그인에 문제가 있나요?',
  'log-in.contact': '관리자에게 문의',
  'log-in.contact-plain': '이 포털의 관리자에게 문의하세요.',

  'sign-up.title': '개발자 계정 만들기',
  'sign-up.lead': '{portal}의 문서를 읽고 API를 사용하려면 등록하세요.',
  'sign-up.separate': '이 계정은 이 포털에서만 쓸 수 있습니다. Konnect와 다른 포털에는 별도의 계정이 있습니다.',
  'sign-up.submit': '계정 만들기',
  'sign-up.have-account': '이미 등록하셨나요?',
  'sign-up.log-in': '로그인',
  'sign-up.check-email':
    '처음 쓰는 주소이면 메시지에 비밀번호를 만드는 링크가 있습니다. 이미 등록된 주소이면 메시지에서 등록 상태를 알려 드립니다.',

  'verify.title': '비밀번호 만들기',
  'verify.lead': '한 번에 이메일 주소를 인증하고 계정의 비밀번호를 설정합니다.',
  'verify.submit': '비밀번호 만들기',
}
