import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': '跳到内容',
  'ui.errors': '请检查 {count, plural, other {# 个字段}}',
  'ui.theme': '主题',
  'ui.theme.light': '浅色',
  'ui.theme.dark': '深色',
  'ui.theme.system': '跟随系统',
  'ui.language': '语言',
  'ui.language.failed': '无法加载此语言。请检查网络连接，然后重试。',
  'ui.loading': '正在加载',
  'password.show': '显示密码',
  'password.requirements': '密码要求',
  'password.met': '已满足',
  'password.not-met': '未满足',
}
