import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'パスワードをお忘れですか？',
  'forgot.lead': 'アカウントのメールアドレスを入力してください。新しいパスワードを設定するためのリンクを送信します。',
  'forgot.submit': 'パスワードを再設定',
  'forgot.back': 'ログインに戻る',
  'reset.title': '新しいパスワードを設定',
  'reset.lead': '保存すると、アカウントのほかのセッションはすべて終了します。',
  'reset.submit': '保存',
}
