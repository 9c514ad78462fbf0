import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': '{name}様',
  'email.hello.nobody': 'こんにちは。',
  'email.link-in-full': 'ボタンが動作しない場合は、このアドレスをブラウザにコピーしてください:',
  'email.why': 'このメールが届いた理由: {reason}',
  'email.log-in': 'ログイン',
  'email.sign-in': 'ログイン',
  'email.forgot': 'パスワードを再設定',

  'developer-verify.subject': '{portal}: メールアドレスの確認',
  'developer-verify.intro':
    '{portal}へのご登録ありがとうございます。リンクからメールアドレスを確認し、パスワードを作成してください。リンクは24時間以内に1回だけ使えます。',
  'developer-verify.approved': 'このポータルでは登録がすぐに承認されます。パスワードを作成するとログインできます。',
  'developer-verify.pending':
    '登録は{portal}の管理者が1件ずつ審査します。パスワードは今すぐ作成できます。承認されたらメールでお知らせします。',
  'developer-verify.action': 'メールアドレスを確認し、パスワードを作成',
  'developer-verify.reason':
    'このアドレスで{portal}への登録がありました。お心当たりがなければ、このメールは無視してください。',

  'developer-known.subject': '{portal}に登録済みです',
  'developer-known.status': '{portal}に登録済みです。登録の状況: {status}。',
  'developer-known.status.pending': '承認待ち',
  'developer-known.status.approved': '承認済み',
  'developer-known.status.rejected': '却下',
  'developer-known.status.revoked': '取り消し',
  'developer-known.next.pending':
    '管理者がこれから登録を審査します。それまで操作は必要ありません。承認されたらメールでお知らせします。',
  'developer-known.next.approved':
    'メールアドレスとパスワードでログインできます。パスワードをお忘れの場合は、ログインページから再設定してください。',
  'developer-known.next.approved-unfinished': 'パスワードを作成するとログインできます。',
  'developer-known.next.rejected':
    '管理者が登録を却下しました。もう一度登録するには、まず{portal}の管理者に登録の削除を依頼してください。',
  'developer-known.next.revoked':
    '管理者がアクセス権を取り消しました。再び利用するには、{portal}の管理者にお問い合わせください。',
  'developer-known.fresh':
    'アカウントの設定が完了していません。この新しいリンクからメールアドレスを確認し、パスワードを作成してください。以前のリンクに代わるもので、24時間以内に1回だけ使えます。',
  'developer-known.reason':
    '登録済みのこのアドレスで、{portal}への登録がもう一度ありました。登録は変更されていません。',

  'developer-approved.subject': '{portal}へのアクセスが承認されました',
  'developer-approved.intro': '管理者が{portal}へのアクセスを承認しました。今すぐログインできます。',
  'developer-approved.unfinished':
    '管理者が{portal}へのアクセスを承認しました。ログインの前にパスワードを作成してください。登録時のメールのリンクを使うか、もう一度登録して新しいリンクを受け取ってください。',
  'developer-approved.register': '新しいリンクを受け取る',
  'developer-approved.reason': '{portal}に登録されているためです。',

  'password-reset.subject': '{place}: 新しいパスワードを設定',
  'password-reset.intro':
    'リンクから{place}の新しいパスワードを設定してください。リンクは1時間以内に1回だけ使えます。それまで現在のパスワードは変わりません。',
  'password-reset.action': '新しいパスワードを設定',
  'password-reset.reason':
    '{place}のアカウントについて、新しいパスワードのリクエストがありました。お心当たりがなければ、このメールは無視してください。',

  'password-changed.subject': '{place}のパスワードが変更されました',
  'password-changed.intro': '{place}のアカウントのパスワードが変更され、ほかの場所ではログアウトしました。',
  'password-changed.not-you': 'お心当たりがなければ、今すぐパスワードを再設定してください。',
  'password-changed.reason': '{place}にアカウントをお持ちの方に、パスワードの変更をそのつどお知らせしています。',

  'konnect-welcome.subject': 'Konnectへようこそ: メールアドレスの確認',
  'konnect-welcome.intro':
    'ご登録ありがとうございます。リンクからアカウントを確認してください。リンクは24時間以内に1回だけ使えます。',
  'konnect-welcome.trial': 'Konnect Plusの30日間無料トライアルは、最初のログインから始まります。',
  'konnect-welcome.action': 'アカウントを確認',
  'konnect-welcome.reason':
    'このアドレスでKonnectへの登録がありました。お心当たりがなければ、このメールは無視してください。',

  'konnect-known.subject': 'Konnectアカウントはすでにあります',
  'konnect-known.intro':
    'このアドレスでKonnectへの登録がありましたが、アカウントはすでにあります。何も変更されていません。',
  'konnect-known.next': 'パスワードでログインしてください。お忘れの場合は再設定できます。',
  'konnect-known.reason': 'このアドレスのKonnectアカウントがあるためです。',

  'konnect-invitation.subject': 'Konnectへの招待',
  'konnect-invitation.intro':
    'Konnect（{organization}）への登録に招待されました。登録の際に、このアクセスコードを入力してください:',
  'konnect-invitation.code': 'アクセスコード: {code}',
  'konnect-invitation.action': 'Konnectに登録',
  'konnect-invitation.reason': 'KongがこのアドレスをKonnectに招待しました。',

  'konnect-invited-welcome.subject': 'Konnectへようこそ: パスワードの設定',
  'konnect-invited-welcome.intro':
    '{organization}のKonnectアカウントをご用意しました。リンクからアカウントを確認し、ご自身のパスワードを設定してください。リンクは7日以内に1回だけ使えます。',
  'konnect-invited-welcome.action': 'パスワードを設定',
  'konnect-invited-welcome.reason': 'このアドレスのアカウントが作成されました。',

  'trial-notice.subject': 'Konnect Plusのトライアルはあと3日で終了します',
  'trial-notice.intro': '{organization}のKonnect Plusトライアルの終了: {date} (UTC)。',
  'trial-notice.choice':
    '今後のプランを選んでください。Konnect Plusの有料サブスクリプションを利用するか、Konnect Freeにダウングレードできます。',
  'trial-notice.action': 'プランを選ぶ',
  'trial-notice.reason': '{organization}のKonnectのオーナーに送信しています。',
}
