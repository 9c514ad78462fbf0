import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': '입력한 내용을 확인하고 다시 시도하세요.',
  'problem.bad-request': '요청을 이해하지 못했습니다. 입력한 내용을 확인하고 다시 시도하세요.',
  'problem.invalid-credentials':
    '이메일과 비밀번호가 일치하지 않습니다. 둘 다 확인하고 다시 시도하거나 비밀번호를 재설정하세요.',
  'problem.approval-pending': '계정이 관리자의 승인을 기다리고 있습니다.',
  'problem.registration-rejected': '등록이 승인되지 않았습니다.',
  'problem.access-revoked': '액세스 권한이 취소되었습니다.',
  'problem.email-not-verified': '이메일 주소를 아직 인증하지 않았습니다. 보내 드린 메시지의 링크로 인증하세요.',
  'problem.wrong-access-code': '유효하지 않은 액세스 코드입니다. 초대 이메일에서 복사하세요.',
  'problem.unauthenticated': '세션이 종료되었습니다. 로그인하고 다시 시도하세요.',
  'problem.forbidden': '이 작업을 할 권한이 없습니다. 조직의 소유자에게 문의하세요.',
  'problem.not-found': '요청한 항목을 찾지 못했습니다. 주소를 확인하고 다시 시도하세요.',
  'problem.conflict': '그사이 다른 곳에서 변경되었습니다. 현재 상태를 확인하고 다시 시도하세요.',
  'problem.link-invalid': '유효하지 않은 링크입니다.',
  'problem.link-expired': '링크가 만료되었습니다.',
  'problem.link-used': '이미 사용한 링크입니다.',
  'problem.link-superseded': '더 새로운 링크로 바뀌었습니다.',
  'problem.link-gone': '만료되었거나 이미 사용한 링크입니다.',
  'problem.throttled': '시도가 너무 많습니다. 잠시 후 다시 시도하세요.',
  'problem.server-error': '저희 쪽에서 문제가 발생했습니다. 다시 시도하세요.',
  'problem.unavailable': '지금은 서비스를 이용할 수 없습니다. 잠시 후 다시 시도하세요.',
  'problem.unreadable': '받은 응답을 읽을 수 없습니다. 다시 시도하세요.',
  'problem.network': '서비스에 연결할 수 없습니다. 연결을 확인하고 다시 시도하세요.',
  'problem.timeout': '서비스의 응답이 너무 오래 걸립니다. 다시 시도하세요.',
  'problem.cookies-blocked':
    '입력한 정보는 맞지만 브라우저가 세션을 유지하지 못했습니다. 이 사이트의 쿠키를 허용한 후 다시 시도하세요.',
  'problem.kept': '입력한 내용은 그대로 있습니다.',
  'problem.reference': '참조 번호: {instance}',
  'problem.wait-over': '대기 시간이 끝났습니다. 이제 다시 시도할 수 있습니다.',
  'problem.wait-seconds': '시도가 너무 많습니다. {seconds, plural, other {#초}} 후에 다시 시도할 수 있습니다.',
  'problem.wait-minutes': '시도가 너무 많습니다. {minutes, plural, other {#분}} 후에 다시 시도할 수 있습니다.',
}
