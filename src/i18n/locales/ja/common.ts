import type { Words } from '../../catalog'
import type { common as english } from '../en/common'

export const common: Words<typeof english> = {
  'ui.skip': '本文へ移動',
  'ui.errors': '{count, plural, other {#件}}の項目を確認してください',
  'ui.theme': 'テーマ',
  'ui.theme.light': 'ライト',
  'ui.theme.dark': 'ダーク',
  'ui.theme.system': 'システム',
  'ui.language': '言語',
  'ui.language.failed': 'この言語を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'ui.loading': '読み込み中',
  'password.show': 'パスワードを表示',
  'password.requirements': 'パスワードの条件',
  'password.met': '達成',
  'password.not-met': '未達成',
}
