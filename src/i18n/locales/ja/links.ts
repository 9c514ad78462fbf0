import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': 'このリンクは期限切れです',
  'refused.link-used': 'このリンクはすでに使われています',
  'refused.link-superseded': 'このリンクは新しいリンクに置き換わりました',
  'refused.link-invalid': 'このリンクは無効です',
  'refused.link-gone': 'このリンクは期限切れか、すでに使われています',
  'refused.link-missing': 'メールのリンクをもう一度開いてください',
  'refused.link-expired.why': '安全のため、メールのリンクには期限があります。',
  'refused.link-used.why':
    'リンクは1回だけ使えます。ご自身で使った場合は、メールアドレスとパスワードでログインしてください。まだパスワードがない場合は、下の「パスワードをお忘れですか？」から設定してください。',
  'refused.link-superseded.why':
    'この後に新しいリンクを送信しました。最新のメールを開くか、ここで別のリンクを受け取ってください。',
  'refused.link-invalid.why':
    'アドレスの一部が欠けているのかもしれません。メールのリンク全体をコピーするか、ここで新しいリンクを受け取ってください。',
  'refused.link-gone.why': 'リンクは期限内に1回だけ使えます。',
  'refused.link-missing.why':
    '再読み込みなどにより、このページのアドレスにリンクの情報がありません。リンクはまだ使えるかもしれません。メールに戻って開いてください。',
  'refused.link-missing.new': 'メールが見つからない場合は、ここで新しいリンクを受け取ってください。',
  'refused.new-link': '新しいリンクを送信',

  'sso.denied':
    'シングルサインオンでログインできませんでした。途中で中止されたか、このアカウントにはアクセス権がありません。下のいずれかの方法でもう一度お試しいただくか、管理者にアクセス権を依頼してください。',
  'sso.unavailable':
    'シングルサインオンは現在利用できません。下のいずれかの方法で、またはしばらくしてからもう一度お試しください。',
  'sso.interrupted': 'シングルサインオンが途中で中断されました。下のいずれかの方法でもう一度お試しください。',
  'sso.no-session':
    'シングルサインオンから戻りましたが、このブラウザにセッションがありません。Cookieをブロックしている場合は、このサイトで許可してからもう一度お試しください。',
  'sso.loop':
    'シングルサインオンから何度もセッションなしで戻ったため、中止しました。このサイトでCookieを許可してから、もう一度お試しください。',
  'sso.failed': 'シングルサインオンに失敗しました。下のいずれかの方法でもう一度お試しください。',
  'sso.leaving': 'IDプロバイダーに移動しています…',
  'sso.returning': 'ログインを完了しています…',
  'menu.account': 'アカウント、{name}',
  'menu.account.unnamed': 'アカウント',
  'not-found.title': 'ページが見つかりません',
  'not-found.text': 'このアドレスにページはありません。入力の誤りか、ページが移動した可能性があります。',
  'not-found.home': 'トップページへ',
  'failed.title': '問題が発生しました',
  'failed.text':
    'このページが動かなくなりました。お客様の操作が原因ではありません。もう一度試し、それでも続く場合は、しばらくしてから開いてください。',
  'failed.offline': 'オフラインです',
  'failed.offline.text': 'ネットワークがないため、ページを読み込めません。オンラインに戻ると自動で再開します。',
  'config.title': 'このサイトは正しく設定されていません',
  'config.key': '設定値「{key}」が正しくありません。',
  'config.unreadable': '設定を読み込めません。',
  'config.help': 'サイトの運営者の方は、設定を直してください。ご利用の方は、後ほどアクセスしてください。',

  'confirm.title': 'メールアドレスの確認',
  'confirm.lead': 'ボタンを1回押すと、ご自身のアドレスだと確認できます。その後ログインできます。',
  'confirm.submit': 'メールアドレスを確認',
  'signed-in-as':
    '現在{person}としてログインしています。続けると、このブラウザではそのアカウントからログアウトします。',

  'welcome.title': 'Konnectへようこそ',
  'welcome.lead': 'パスワードを設定するとアカウントの準備が完了し、メールアドレスも確認されます。',
  'welcome.submit': '保存',
  'welcome.new-link':
    '招待を受けたメールアドレスを入力してください。パスワードを設定するためのリンクを送信します。アカウントの確認も兼ねています。',
}
