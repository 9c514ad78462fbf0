import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': '{name}님, 안녕하세요.',
  'email.shared.hello.nobody': '안녕하세요.',
  'email.shared.linkInFull': '버튼이 작동하지 않으면 이 주소를 브라우저에 복사하세요.',
  'email.shared.why': '이 이메일을 받은 이유: {reason}',
  'email.shared.logIn': '로그인',
  'email.shared.signIn': '로그인',
  'email.shared.forgot': '비밀번호 재설정',

  'email.developer-verify.subject': '{portal}: 이메일을 인증하세요',
  'email.developer-verify.intro':
    '{portal}에 등록해 주셔서 감사합니다. 링크를 눌러 이메일 주소를 인증하고 비밀번호를 만드세요. 링크는 24시간 동안 한 번만 쓸 수 있습니다.',
  'email.developer-verify.approved': '이 포털은 등록을 바로 승인합니다. 비밀번호를 만들면 바로 로그인할 수 있습니다.',
  'email.developer-verify.pending':
    '{portal}의 관리자가 등록을 하나씩 검토합니다. 비밀번호는 지금 만들 수 있습니다. 승인되면 이메일을 보내 드립니다.',
  'email.developer-verify.action': '이메일 인증하고 비밀번호 만들기',
  'email.developer-verify.reason':
    '누군가 이 주소로 {portal}에 등록했습니다. 본인이 아니라면 이 이메일을 무시하셔도 됩니다.',

  'email.developer-known.subject': '이미 {portal}에 등록하셨습니다',
  'email.developer-known.status': '이미 {portal}에 등록하셨습니다. 등록 상태: {status}.',
  'email.developer-known.status.pending': '대기 중',
  'email.developer-known.status.approved': '승인됨',
  'email.developer-known.status.rejected': '거부됨',
  'email.developer-known.status.revoked': '취소됨',
  'email.developer-known.next.pending':
    '관리자가 아직 등록을 검토하지 않았습니다. 그때까지 하실 일은 없습니다. 승인되면 이메일을 보내 드립니다.',
  'email.developer-known.next.approved':
    '이메일 주소와 비밀번호로 로그인할 수 있습니다. 비밀번호를 잊으셨다면 로그인 페이지에서 새 비밀번호를 요청하세요.',
  'email.developer-known.next.approved-unfinished': '비밀번호를 만들면 바로 로그인할 수 있습니다.',
  'email.developer-known.next.rejected':
    '관리자가 등록을 거부했습니다. 다시 등록하려면 먼저 {portal}의 관리자에게 등록을 삭제해 달라고 요청하세요.',
  'email.developer-known.next.revoked':
    '관리자가 액세스 권한을 취소했습니다. 다시 받으려면 {portal}의 관리자에게 문의하세요.',
  'email.developer-known.fresh':
    '계정 설정이 아직 끝나지 않았습니다. 이 새 링크를 눌러 이메일 주소를 인증하고 비밀번호를 만드세요. 이전 링크를 대신하며, 24시간 동안 한 번만 쓸 수 있습니다.',
  'email.developer-known.reason':
    '누군가 이 주소로 {portal}에 등록했지만 이미 등록된 주소입니다. 등록은 변경되지 않았습니다.',

  'email.developer-approved.subject': '{portal}에서 승인되었습니다',
  'email.developer-approved.intro': '관리자가 {portal} 액세스를 승인했습니다. 이제 로그인할 수 있습니다.',
  'email.developer-approved.unfinished':
    '관리자가 {portal} 액세스를 승인했습니다. 로그인하기 전에 비밀번호를 만드세요. 등록할 때 받은 이메일의 링크를 사용하거나 다시 등록해 새 링크를 받으세요.',
  'email.developer-approved.register': '새 링크 받기',
  'email.developer-approved.reason': '{portal}에 등록하셨습니다.',

  'email.password-reset.subject': '{place}: 새 비밀번호를 정하세요',
  'email.password-reset.intro':
    '링크를 눌러 {place}의 새 비밀번호를 정하세요. 링크는 1시간 동안 한 번만 쓸 수 있습니다. 그때까지 비밀번호는 그대로입니다.',
  'email.password-reset.action': '새 비밀번호 정하기',
  'email.password-reset.reason':
    '누군가 {place} 계정의 새 비밀번호를 요청했습니다. 본인이 아니라면 이 이메일을 무시하셔도 됩니다.',

  'email.password-changed.subject': '{place} 비밀번호가 변경되었습니다',
  'email.password-changed.intro': '{place} 계정의 비밀번호가 변경되었고, 다른 모든 곳에서 로그아웃되었습니다.',
  'email.password-changed.notYou': '본인이 아니라면 지금 비밀번호를 재설정하세요.',
  'email.password-changed.reason': '{place}에 계정이 있습니다. 비밀번호가 변경될 때마다 알려 드립니다.',

  'email.konnect-welcome.subject': 'Konnect에 오신 것을 환영합니다. 이메일을 인증하세요',
  'email.konnect-welcome.intro':
    '가입해 주셔서 감사합니다. 링크를 눌러 계정을 인증하세요. 링크는 24시간 동안 한 번만 쓸 수 있습니다.',
  'email.konnect-welcome.trial': '처음 로그인하면 Konnect Plus를 30일 동안 무료로 쓸 수 있습니다.',
  'email.konnect-welcome.action': '계정 인증',
  'email.konnect-welcome.reason':
    '누군가 이 주소로 Konnect에 가입했습니다. 본인이 아니라면 이 이메일을 무시하셔도 됩니다.',

  'email.konnect-known.subject': '이미 Konnect 계정이 있습니다',
  'email.konnect-known.intro':
    '누군가 이 주소로 Konnect에 가입하려고 했지만 이미 계정이 있습니다. 변경된 것은 없습니다.',
  'email.konnect-known.next': '비밀번호로 로그인하세요. 잊으셨다면 재설정할 수 있습니다.',
  'email.konnect-known.reason': '이 주소로 된 Konnect 계정이 있습니다.',

  'email.konnect-invitation.subject': 'Konnect에 초대합니다',
  'email.konnect-invitation.intro':
    '{organization} 조직으로 Konnect에 초대받으셨습니다. 가입할 때 이 액세스 코드를 입력하세요.',
  'email.konnect-invitation.code': '액세스 코드: {code}',
  'email.konnect-invitation.action': 'Konnect 가입',
  'email.konnect-invitation.reason': 'Kong이 이 주소를 Konnect에 초대했습니다.',

  'email.konnect-invited-welcome.subject': 'Konnect에 오신 것을 환영합니다. 비밀번호를 설정하세요',
  'email.konnect-invited-welcome.intro':
    '{organization} 조직에 Konnect 계정이 만들어졌습니다. 링크를 눌러 계정을 인증하고 비밀번호를 정하세요. 링크는 7일 동안 한 번만 쓸 수 있습니다.',
  'email.konnect-invited-welcome.action': '비밀번호 설정',
  'email.konnect-invited-welcome.reason': '이 주소로 계정이 만들어졌습니다.',

  'email.trial-notice.subject': 'Konnect Plus 체험이 3일 후에 종료됩니다',
  'email.trial-notice.intro': '{organization} 조직의 Konnect Plus 체험은 {date} (UTC)에 종료됩니다.',
  'email.trial-notice.choice':
    '앞으로 어떻게 할지 선택하세요. 유료 Konnect Plus 구독을 계속하거나 Konnect Free로 다운그레이드할 수 있습니다.',
  'email.trial-notice.action': '플랜 선택',
  'email.trial-notice.reason': 'Konnect에서 {organization} 조직의 소유자이십니다.',
}
