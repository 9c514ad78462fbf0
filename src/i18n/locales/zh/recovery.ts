import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': '忘记密码？',
  'forgot.lead': '请输入您账户的邮箱地址。我们会向您发送设置新密码的链接。',
  'forgot.submit': '找回密码',
  'forgot.back': '返回登录',
  'reset.title': '设置新密码',
  'reset.lead': '保存后，您账户的其他所有会话都会结束。',
  'reset.submit': '保存',
}
