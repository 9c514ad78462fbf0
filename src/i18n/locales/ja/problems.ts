import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': '入力内容を確認して、もう一度お試しください。',
  'problem.bad-request': 'リクエストを処理できませんでした。入力内容を確認して、もう一度お試しください。',
  'problem.invalid-credentials':
    'メールアドレスとパスワードが一致しません。両方を確認して再度試すか、パスワードを再設定してください。',
  'problem.approval-pending': 'アカウントは管理者の承認を待っています。',
  'problem.registration-rejected': '登録は承認されませんでした。',
  'problem.access-revoked': 'アクセス権が取り消されました。',
  'problem.email-not-verified':
    'メールアドレスがまだ確認されていません。お送りしたメールのリンクから確認してください。',
  'problem.wrong-access-code': 'このアクセスコードは無効です。招待メールからコピーしてください。',
  'problem.unauthenticated': 'セッションが終了しました。ログインして、もう一度お試しください。',
  'problem.forbidden': 'この操作を行う権限がありません。組織のオーナーにお尋ねください。',
  'problem.not-found': 'お探しのものが見つかりませんでした。アドレスを確認して、もう一度お試しください。',
  'problem.conflict': 'その間に別の場所で変更されました。現在の状態を見て、もう一度お試しください。',
  'problem.link-invalid': 'このリンクは無効です。',
  'problem.link-expired': 'このリンクは期限切れです。',
  'problem.link-used': 'このリンクはすでに使われています。',
  'problem.link-superseded': 'このリンクは新しいリンクに置き換わりました。',
  'problem.link-gone': 'このリンクは期限切れか、すでに使われています。',
  'problem.throttled': '試行回数が多すぎます。しばらく待ってからお試しください。',
  'problem.server-error': 'こちら側で問題が発生しました。もう一度お試しください。',
  'problem.unavailable': 'サービスは現在利用できません。しばらくしてからお試しください。',
  'problem.unreadable': '受け取った応答を読み取れませんでした。もう一度お試しください。',
  'problem.network': 'サービスに接続できませんでした。接続を確認して、もう一度お試しください。',
  'problem.timeout': 'サービスの応答に時間がかかりすぎました。もう一度お試しください。',
  'problem.cookies-blocked':
    '入力内容は正しいのですが、このブラウザがセッションを保持しませんでした。このサイトでCookieを許可してから、もう一度お試しください。',
  'problem.kept': '入力内容はそのまま残っています。',
  'problem.reference': '参照番号: {instance}',
  'problem.wait-over': '待ち時間が終わりました。もう一度お試しいただけます。',
  'problem.wait-seconds': '試行回数が多すぎます。{seconds, plural, other {#秒}}後にもう一度お試しいただけます。',
  'problem.wait-minutes': '試行回数が多すぎます。{minutes, plural, other {#分}}後にもう一度お試しいただけます。',
}
