import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': '{name}，您好：',
  'email.shared.hello.nobody': '您好：',
  'email.shared.linkInFull': '如果按钮无效，请将此地址复制到浏览器中：',
  'email.shared.why': '您收到此邮件的原因：{reason}',
  'email.shared.logIn': '登录',
  'email.shared.signIn': '登录',
  'email.shared.forgot': '重置密码',

  'email.developer-verify.subject': '验证您在 {portal} 的邮箱',
  'email.developer-verify.intro':
    '感谢您注册 {portal}。请点击链接验证您的邮箱地址并创建密码。链接仅可使用一次，24 小时内有效。',
  'email.developer-verify.approved': '此门户会立即批准注册：创建密码后即可登录。',
  'email.developer-verify.pending':
    '{portal} 的管理员会审核每个注册。您现在就可以创建密码；获得批准后，我们会向您发送邮件。',
  'email.developer-verify.action': '验证邮箱并创建密码',
  'email.developer-verify.reason': '有人使用此地址注册了 {portal}。如果不是您本人，请忽略此邮件。',

  'email.developer-known.subject': '您已注册过 {portal}',
  'email.developer-known.status': '您已注册过 {portal}。您的注册状态：{status}。',
  'email.developer-known.status.pending': '等待批准',
  'email.developer-known.status.approved': '已批准',
  'email.developer-known.status.rejected': '已拒绝',
  'email.developer-known.status.revoked': '已撤销',
  'email.developer-known.next.pending':
    '管理员尚未审核您的注册。在此之前您无需进行任何操作；获得批准后，我们会向您发送邮件。',
  'email.developer-known.next.approved': '您可以使用邮箱地址和密码登录。如果忘记了密码，请在登录页面申请新密码。',
  'email.developer-known.next.approved-unfinished': '创建密码后即可登录。',
  'email.developer-known.next.rejected': '管理员拒绝了您的注册。如需重新注册，请先让 {portal} 的管理员删除该注册。',
  'email.developer-known.next.revoked': '管理员撤销了您的访问权限。如需恢复，请联系 {portal} 的管理员。',
  'email.developer-known.fresh':
    '您尚未完成账户设置。请点击这个新链接验证您的邮箱地址并创建密码；它取代之前的链接，仅可使用一次，24 小时内有效。',
  'email.developer-known.reason': '有人使用此地址注册 {portal}，而此地址已注册过。您的注册没有变化。',

  'email.developer-approved.subject': '您在 {portal} 的注册已获批准',
  'email.developer-approved.intro': '管理员已批准您访问 {portal}。您现在可以登录了。',
  'email.developer-approved.unfinished':
    '管理员已批准您访问 {portal}。登录前，请先创建密码：使用注册时收到的邮件中的链接，或重新注册以获取新链接。',
  'email.developer-approved.register': '获取新链接',
  'email.developer-approved.reason': '您注册了 {portal}。',

  'email.password-reset.subject': '设置 {place} 的新密码',
  'email.password-reset.intro':
    '请点击链接设置 {place} 的新密码。链接仅可使用一次，1 小时内有效。在此之前，您的密码保持不变。',
  'email.password-reset.action': '设置新密码',
  'email.password-reset.reason': '有人为您在 {place} 的账户申请新密码。如果不是您本人，请忽略此邮件。',

  'email.password-changed.subject': '您在 {place} 的密码已更改',
  'email.password-changed.intro': '您在 {place} 的账户密码已更改，您已在其他所有地方退出登录。',
  'email.password-changed.notYou': '如果不是您本人，请立即重置密码。',
  'email.password-changed.reason': '您在 {place} 有账户，每次更改密码我们都会通知您。',

  'email.konnect-welcome.subject': '欢迎使用 Konnect：请验证您的邮箱',
  'email.konnect-welcome.intro': '感谢您的注册。请点击链接验证您的账户。链接仅可使用一次，24 小时内有效。',
  'email.konnect-welcome.trial': '首次登录后，您即可免费使用 Konnect Plus 30 天。',
  'email.konnect-welcome.action': '验证账户',
  'email.konnect-welcome.reason': '有人使用此地址注册了 Konnect。如果不是您本人，请忽略此邮件。',

  'email.konnect-known.subject': '您已有 Konnect 账户',
  'email.konnect-known.intro': '有人使用此地址注册 Konnect，但您已有账户。没有任何更改。',
  'email.konnect-known.next': '请使用您的密码登录。如果忘记了密码，可以重置。',
  'email.konnect-known.reason': '此地址已有 Konnect 账户。',

  'email.konnect-invitation.subject': '您的 Konnect 邀请',
  'email.konnect-invitation.intro': '您受邀为 {organization} 注册 Konnect。注册时请输入此访问码：',
  'email.konnect-invitation.code': '访问码：{code}',
  'email.konnect-invitation.action': '注册 Konnect',
  'email.konnect-invitation.reason': 'Kong 邀请此地址使用 Konnect。',

  'email.konnect-invited-welcome.subject': '欢迎使用 Konnect：请设置密码',
  'email.konnect-invited-welcome.intro':
    '已在 {organization} 为您开通 Konnect 账户。请点击链接验证账户并设置您自己的密码。链接仅可使用一次，7 天内有效。',
  'email.konnect-invited-welcome.action': '设置密码',
  'email.konnect-invited-welcome.reason': '已为此地址开通账户。',

  'email.trial-notice.subject': '您的 Konnect Plus 试用将在三天后结束',
  'email.trial-notice.intro': '{organization} 的 Konnect Plus 试用将于 {date} (UTC) 结束。',
  'email.trial-notice.choice': '请选择后续方案：继续使用付费的 Konnect Plus 订阅，或降级到 Konnect Free。',
  'email.trial-notice.action': '选择套餐',
  'email.trial-notice.reason': '您是 {organization} 在 Konnect 的所有者。',
}
