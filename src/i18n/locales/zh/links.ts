import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': '此链接已过期',
  'refused.link-used': '此链接已被使用',
  'refused.link-superseded': '此链接已被更新的链接取代',
  'refused.link-invalid': '此链接无效',
  'refused.link-gone': '此链接已过期或已被使用',
  'refused.link-missing': '请重新打开邮件中的链接',
  'refused.link-expired.why': '为了您的安全，我们邮件中的链接限时有效。',
  'refused.link-used.why':
    '每个链接仅可使用一次。如果是您本人使用的，请用邮箱和密码登录。如果您还没有密码，请通过下方的“忘记密码？”设置。',
  'refused.link-superseded.why': '在此链接之后，我们又给您发送了更新的链接。请打开最新的邮件，或在此获取新的链接。',
  'refused.link-invalid.why': '地址可能有部分丢失。请从邮件中复制完整的链接，或在此获取新的链接。',
  'refused.link-gone.why': '每个链接仅可使用一次，且限时有效。',
  'refused.link-missing.why':
    '此页面的地址中已没有您的链接，例如因为页面被重新加载。链接可能仍然有效：请返回邮件并打开它。',
  'refused.link-missing.new': '如果找不到邮件，请在此获取新的链接。',
  'refused.new-link': '发送新链接',

  'sso.denied':
    '单点登录没有让您进入：您中途停止了，或者您的账户在此没有访问权限。请用下方的方式之一重试，或向管理员申请访问权限。',
  'sso.unavailable': '单点登录目前不可用。请用下方的方式之一重试，或稍后再试。',
  'sso.interrupted': '单点登录在完成前中断。请用下方的方式之一重试。',
  'sso.no-session': '单点登录已完成，但此浏览器中没有会话。如果您阻止了 Cookie，请允许此网站使用 Cookie，然后重试。',
  'sso.loop': '单点登录多次完成后仍没有会话，因此我们停止了。请允许此网站使用 Cookie，然后重试。',
  'sso.failed': '这次单点登录未成功。请用下方的方式之一重试。',
  'sso.leaving': '正在前往您的身份提供商…',
  'sso.returning': '正在完成登录…',
  'menu.account': '账户，{name}',
  'menu.account.unnamed': '账户',
  'not-found.title': '找不到页面',
  'not-found.text': '此地址没有对应的页面。可能是地址有误，或者页面已移动。',
  'not-found.home': '前往起始页',
  'failed.title': '出了点问题',
  'failed.text': '此页面停止了工作。这不是您的错。请重试；如果再次发生，请稍后再来。',
  'failed.offline': '您处于离线状态',
  'failed.offline.text': '没有网络，无法加载此页面。恢复联网后会自动继续。',
  'config.title': '此网站的配置不正确',
  'config.key': '配置项“{key}”的值无效。',
  'config.unreadable': '无法读取配置。',
  'config.help': '如果您是此网站的运营者，请更正配置。如果您是访客，请稍后再来。',

  'confirm.title': '验证您的邮箱',
  'confirm.lead': '点击一下，确认此地址属于您。然后即可登录。',
  'confirm.submit': '验证邮箱',
  'signed-in-as': '您当前以 {person} 的身份登录。继续后，该账户将在此浏览器中退出登录。',

  'welcome.title': '欢迎使用 Konnect',
  'welcome.lead': '设置密码即可完成账户设置，同时也会验证您的邮箱地址。',
  'welcome.submit': '保存',
  'welcome.new-link': '请输入您受邀时使用的邮箱地址。我们会向您发送设置密码的链接，它也会验证您的账户。',
}
