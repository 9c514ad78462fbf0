import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': '美国区域',
  'region.eu': '欧洲区域',
  'region.au': '澳大利亚区域',
  'region.me': '中东区域',
  'region.in': '印度区域',

  'log-in.title': '登录 {portal}',
  'log-in.submit': '登录',
  'log-in.sso': '使用 SSO 登录',
  'log-in.forgot': '忘记密码？',
  'log-in.or': '或',
  'log-in.no-account': '还没有账户？',
  'log-in.sign-up': '注册',
  'log-in.sso-only': '此门户使用单点登录 (SSO)。请使用您组织的账户登录。',
  'log-in.trouble': '登录遇到问题？',
  'log-in.contact': '联系管理员',
  'log-in.contact-plain': '请联系此门户的管理员。',

  'sign-up.title': '创建开发者账户',
  'sign-up.lead': '注册后即可阅读文档并使用 {portal} 的 API。',
  'sign-up.separate': '您的账户仅用于此门户。Konnect 和其他门户各有自己的账户。',
  'sign-up.submit': '创建账户',
  'sign-up.have-account': '已经注册？',
  'sign-up.log-in': '登录',
  'sign-up.check-email': '如果此地址是首次使用，邮件中会有创建密码的链接。如果此地址已注册，邮件会说明您的注册状态。',

  'verify.title': '创建密码',
  'verify.lead': '只需一步，即可验证您的邮箱地址并设置账户密码。',
  'verify.submit': '创建密码',
}
