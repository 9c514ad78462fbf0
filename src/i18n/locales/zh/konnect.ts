import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}，首页',

  'sign-in.title': '登录 Konnect',
  'sign-in.submit': '登录',
  'sign-in.forgot': '忘记密码？',
  'sign-in.no-account': '还没有 Konnect 账户？',
  'sign-in.sign-up': '注册',
  'sign-in.or': '或',
  'sign-in.sso': '使用 SSO 继续',

  'join.title': '创建您的 Konnect 账户',
  'join.lead': '首次登录后，您的 Konnect Plus 30 天免费试用即开始。',
  'join.submit': '创建账户',
  'join.have-account': '已有账户？',
  'join.sign-in': '登录',
  'join.code.help': '可在邀请邮件中找到。',
  'join.code.wrong': '此访问码无效。请核对您的邀请。',
  'join.region.help': '您组织的默认区域。',
  'join.region.none': '无偏好',
  'join.region.us': '美国',
  'join.region.eu': '欧洲',
  'join.region.au': '澳大利亚',
  'join.region.me': '中东',
  'join.region.in': '印度',
  'join.invite-only':
    '此处的账户仅限受邀开通。我们的销售团队会为您开通账户，首次登录后即开始 Konnect Plus 30 天免费试用。',
  'join.sales': '联系销售',
  'join.invited': '已收到邀请？请使用欢迎邮件中的链接，它会验证您的账户并设置密码。',
}
