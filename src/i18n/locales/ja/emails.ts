import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': '{name}様',
  'email.shared.hello.nobody': 'こんにちは。',
  'email.shared.linkInFull': 'ボタンが動作しない場合は、このアドレスをブラウザにコピーしてください:',
  'email.shared.why': 'このメールが届いた理由: {reason}',
  'email.shared.logIn': 'ログイン',
  'email.shared.signIn': 'ログイン',
  'email.shared.forgot': 'パスワードを再設定',

  'email.developer-verify.subject': '{portal}: メールアドレスの確認',
  'email.developer-verify.intro':
    '{portal}へのご登録ありがとうございます。リンクからメールアドレスを確認し、パスワードを作成してください。リンクは24時間以内に1回だけ使えます。',
  'email.developer-verify.approved':
    'このポータルでは登録がすぐに承認されます。パスワードを作成するとログインできます。',
  'email.developer-verify.pending':
    '登録は{portal}の管理者が1件ずつ審査します。パスワードは今すぐ作成できます。承認されたらメールでお知らせします。',
  'email.developer-verify.action': 'メールアドレスを確認し、パスワードを作成',
  'email.developer-verify.reason':
    'このアドレスで{portal}への登録がありました。お心当たりがなければ、このメールは無視してください。',

  'email.developer-known.subject': '{portal}に登録済みです',
  'email.developer-known.status': '{portal}に登録済みです。登録の状況: {status}。',
  'email.developer-known.status.pending': '承認待ち',
  'email.developer-known.status.approved': '承認済み',
  'email.developer-known.status.rejected': '却下',
  'email.developer-known.status.revoked': '取り消し',
  'email.developer-known.next.pending':
    '管理者がこれから登録を審査します。それまで操作は必要ありません。承認されたらメールでお知らせします。',
  'email.developer-known.next.approved':
    'メールアドレスとパスワードでログインできます。パスワードをお忘れの場合は、ログインページから再設定してください。',
  'email.developer-known.next.approved-unfinished': 'パスワードを作成するとログインできます。',
  'email.developer-known.next.rejected':
    '管理者が登録を却下しました。もう一度登録するには、まず{portal}の管理者に登録の削除を依頼してください。',
  'email.developer-known.next.revoked':
    '管理者がアクセス権を取り消しました。再び利用するには、{portal}の管理者にお問い合わせください。',
  'email.developer-known.fresh':
    'アカウントの設定が完了していません。この新しいリンクからメールアドレスを確認し、パスワードを作成してください。以前のリンクに代わるもので、24時間以内に1回だけ使えます。',
  'email.developer-known.reason':
    '登録済みのこのアドレスで、{portal}への登録がもう一度ありました。登録は変更されていません。',

  'email.developer-approved.subject': '{portal}へのアクセスが承認されました',
  'email.developer-approved.intro': '管理者が{portal}へのアクセスを承認しました。今すぐログインできます。',
  'email.developer-approved.unfinished':
    '管理者が{portal}へのアクセスを承認しました。ログインの前にパスワードを作成してください。登録時のメールのリンクを使うか、もう一度登録して新しいリンクを受け取ってください。',
  'email.developer-approved.register': '新しいリンクを受け取る',
  'email.developer-approved.reason': '{portal}に登録されているためです。',

  'email.password-reset.subject': '{place}: 新しいパスワードを設定',
  'email.password-reset.intro':
    'リンクから{place}の新しいパスワードを設定してください。リンクは1時間以内に1回だけ使えます。それまで現在のパスワードは変わりません。',
  'email.password-reset.action': '新しいパスワードを設定',
  'email.password-reset.reason':
    '{place}のアカウントについて、新しいパスワードのリクエストがありました。お心当たりがなければ、このメールは無視してください。',

  'email.password-changed.subject': '{place}のパスワードが変更されました',
  'email.password-changed.intro': '{place}のアカウントのパスワードが変更され、ほかの場所ではログアウトしました。',
  'email.password-changed.notYou': 'お心当たりがなければ、今すぐパスワードを再設定してください。',
  'email.password-changed.reason': '{place}にアカウントをお持ちの方に、パスワードの変更をそのつどお知らせしています。',

  'email.konnect-welcome.subject': 'Konnectへようこそ: メールアドレスの確認',
  'email.konnect-welcome.intro':
    'ご登録ありがとうございます。リンクからアカウントを確認してください。リンクは24時間以内に1回だけ使えます。',
  'email.konnect-welcome.trial': 'Konnect Plusの30日間無料トライアルは、最初のログインから始まります。',
  'email.konnect-welcome.action': 'アカウントを確認',
  'email.konnect-welcome.reason':
    'このアドレスでKonnectへの登録がありました。お心当たりがなければ、このメールは無視してください。',

  'email.konnect-known.subject': 'Konnectアカウントはすでにあります',
  'email.konnect-known.intro':
    'このアドレスでKonnectへの登録がありましたが、アカウントはすでにあります。何も変更されていません。',
  'email.konnect-known.next': 'パスワードでログインしてください。お忘れの場合は再設定できます。',
  'email.konnect-known.reason': 'このアドレスのKonnectアカウントがあるためです。',

  'email.konnect-invitation.subject': 'Konnectへの招待',
  'email.konnect-invitation.intro':
    'Konnect（{organization}）への登録に招待されました。登録の際に、このアクセスコードを入力してください:',
  'email.konnect-invitation.code': 'アクセスコード: {code}',
  'email.konnect-invitation.action': 'Konnectに登録',
  'email.konnect-invitation.reason': 'KongがこのアドレスをKonnectに招待しました。',

  'email.konnect-invited-welcome.subject': 'Konnectへようこそ: パスワードの設定',
  'email.konnect-invited-welcome.intro':
    '{organization}のKonnectアカウントをご用意しました。リンクからアカウントを確認し、ご自身のパスワードを設定してください。リンクは7日以内に1回だけ使えます。',
  'email.konnect-invited-welcome.action': 'パスワードを設定',
  'email.konnect-invited-welcome.reason': 'このアドレスのアカウントが作成されました。',

  'email.trial-notice.subject': 'Konnect Plusのトライアルはあと3日で終了します',
  'email.trial-notice.intro': '{organization}のKonnect Plusトライアルの終了: {date} (UTC)。',
  'email.trial-notice.choice':
    '今後のプランを選んでください。Konnect Plusの有料サブスクリプションを利用するか、Konnect Freeにダウングレードできます。',
  'email.trial-notice.action': 'プランを選ぶ',
  'email.trial-notice.reason': '{organization}のKonnectのオーナーに送信しています。',
}
