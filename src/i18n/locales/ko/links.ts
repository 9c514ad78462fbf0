import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': '링크가 만료되었습니다',
  'refused.link-used': '이미 사용한 링크입니다',
  'refused.link-superseded': '더 새로운 링크로 바뀌었습니다',
  'refused.link-invalid': '유효하지 않은 링크입니다',
  'refused.link-gone': '만료되었거나 이미 사용한 링크입니다',
  'refused.link-missing': '이메일의 링크를 다시 여세요',
  'refused.link-expired.why': '안전을 위해 이메일의 링크는 정해진 시간 동안만 쓸 수 있습니다.',
  'refused.link-used.why':
    '각 링크는 한 번만 쓸 수 있습니다. 직접 사용하셨다면 이메일과 비밀번호로 로그인하세요. 아직 비밀번호가 없다면 아래의 ‘비밀번호를 잊으셨나요?’에서 정하세요.',
  'refused.link-superseded.why':
    '이 링크 다음에 더 새로운 링크를 보냈습니다. 가장 최근 이메일을 열거나 여기에서 다른 링크를 요청하세요.',
  'refused.link-invalid.why':
    '주소의 일부가 빠졌을 수 있습니다. 이메일에서 링크 전체를 복사하거나 여기에서 새 링크를 요청하세요.',
  'refused.link-gone.why': '각 링크는 정해진 시간 동안 한 번만 쓸 수 있습니다.',
  'refused.link-missing.why':
    '새로고침 등으로 이 페이지의 주소에 링크 정보가 없습니다. 링크는 아직 쓸 수 있을지도 모릅니다. 이메일로 돌아가 링크를 여세요.',
  'refused.link-missing.new': '이메일을 찾을 수 없으면 여기에서 새 링크를 요청하세요.',
  'refused.new-link': '새 링크 보내기',

  'sso.denied':
    'SSO로 로그인하지 못했습니다. 도중에 중단되었거나 이 계정에 액세스 권한이 없습니다. 아래 방법 중 하나로 다시 시도하거나 관리자에게 액세스 권한을 요청하세요.',
  'sso.unavailable': '지금은 SSO를 사용할 수 없습니다. 아래 방법 중 하나로, 또는 잠시 후에 다시 시도하세요.',
  'sso.interrupted': 'SSO가 끝나기 전에 중단되었습니다. 아래 방법 중 하나로 다시 시도하세요.',
  'sso.no-session':
    'SSO는 끝났지만 이 브라우저에 세션이 없습니다. 쿠키를 차단했다면 이 사이트의 쿠키를 허용한 후 다시 시도하세요.',
  'sso.loop': 'SSO가 세션 없이 여러 번 반복되어 중단했습니다. 이 사이트의 쿠키를 허용한 후 다시 시도하세요.',
  'sso.failed': '이번에는 SSO에 실패했습니다. 아래 방법 중 하나로 다시 시도하세요.',
  'sso.leaving': 'ID 제공자로 이동하는 중…',
  'sso.returning': '로그인을 마치는 중…',
  'menu.account': '계정, {name}',
  'menu.account.unnamed': '계정',
  'not-found.title': '페이지를 찾을 수 없습니다',
  'not-found.text': '이 주소에는 페이지가 없습니다. 주소가 잘못되었거나 페이지가 옮겨졌을 수 있습니다.',
  'not-found.home': '시작 페이지로 이동',
  'failed.title': '문제가 발생했습니다',
  'failed.text':
    '이 페이지가 멈췄습니다. 사용자 잘못이 아닙니다. 다시 시도해 보고, 또 같은 일이 생기면 잠시 후 다시 방문하세요.',
  'failed.offline': '오프라인 상태입니다',
  'failed.offline.text': '네트워크가 없어 이 페이지를 불러오지 못했습니다. 다시 연결되면 자동으로 계속됩니다.',
  'config.title': '이 사이트의 설정이 올바르지 않습니다',
  'config.key': '“{key}” 설정값이 올바르지 않습니다.',
  'config.unreadable': '설정을 읽을 수 없습니다.',
  'config.help': '사이트를 운영하신다면 설정을 고치세요. 방문 중이시라면 나중에 다시 방문하세요.',

  'confirm.title': '이메일 인증',
  'confirm.lead': '버튼을 한 번 누르면 본인의 주소임이 확인됩니다. 그런 다음 로그인할 수 있습니다.',
  'confirm.submit': '이메일 인증',
  'signed-in-as': '지금 {person} 계정으로 로그인되어 있습니다. 계속하면 이 브라우저에서 해당 계정이 로그아웃됩니다.',

  'welcome.title': 'Konnect에 오신 것을 환영합니다',
  'welcome.lead': '비밀번호를 정하면 계정 설정이 끝납니다. 이메일 주소도 함께 인증됩니다.',
  'welcome.submit': '저장',
  'welcome.new-link':
    '초대받은 이메일 주소를 입력하세요. 비밀번호를 정하는 링크를 보내 드립니다. 이 링크로 계정도 인증됩니다.',
}
