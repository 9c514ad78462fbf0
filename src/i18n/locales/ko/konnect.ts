import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, 홈',

  'sign-in.title': 'Konnect에 로그인',
  'sign-in.submit': '로그인',
  'sign-in.forgot': '비밀번호를 잊으셨나요?',
  'sign-in.no-account': 'Konnect가 처음이신가요?',
  'sign-in.sign-up': '가입',
  'sign-in.or': '또는',
  'sign-in.sso': 'SSO로 계속',

  'join.title': 'Konnect 계정 만들기',
  'join.lead': '처음 로그인하면 Konnect Plus 30일 무료 체험이 시작됩니다.',
  'join.submit': '계정 만들기',
  'join.have-account': '이미 계정이 있으신가요?',
  'join.sign-in': '로그인',
  'join.code.help': '초대 이메일에서 찾을 수 있습니다.',
  'join.code.wrong': '유효하지 않은 액세스 코드입니다. 초대를 확인하세요.',
  'join.region.help': '조직의 기본 리전입니다.',
  'join.region.none': '선택 안 함',
  'join.region.us': '미국',
  'join.region.eu': '유럽',
  'join.region.au': '호주',
  'join.region.me': '중동',
  'join.region.in': '인도',
  'join.invite-only':
    '이곳의 계정은 초대로만 만들 수 있습니다. 영업팀이 계정을 만들어 드리며, 처음 로그인하면 Konnect Plus 30일 무료 체험이 시작됩니다.',
  'join.sales': '영업팀에 문의',
  'join.invited':
    '이미 초대를 받으셨나요? 환영 이메일의 링크를 사용하세요. 계정을 인증하고 비밀번호를 설정할 수 있습니다.',
}
