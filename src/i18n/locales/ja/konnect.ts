import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}、ホーム',

  'sign-in.title': 'Konnectにログイン',
  'sign-in.submit': 'ログイン',
  'sign-in.forgot': 'パスワードをお忘れですか？',
  'sign-in.no-account': 'Konnectは初めてですか？',
  'sign-in.sign-up': '新規登録',
  'sign-in.or': 'または',
  'sign-in.sso': 'SSOで続ける',

  'join.title': 'Konnectアカウントを作成',
  'join.lead': 'Konnect Plusの30日間無料トライアルは、最初のログインから始まります。',
  'join.submit': 'アカウントを作成',
  'join.have-account': 'アカウントをお持ちですか？',
  'join.sign-in': 'ログイン',
  'join.code.help': '招待メールに記載されています。',
  'join.code.wrong': 'このアクセスコードは無効です。招待メールを確認してください。',
  'join.region.help': '組織のデフォルトのリージョンです。',
  'join.region.none': '指定なし',
  'join.region.us': '米国',
  'join.region.eu': 'ヨーロッパ',
  'join.region.au': 'オーストラリア',
  'join.region.me': '中東',
  'join.region.in': 'インド',
  'join.invite-only':
    'アカウントは招待制です。営業チームがご用意します。Konnect Plusの30日間無料トライアルは、最初のログインから始まります。',
  'join.sales': '営業に問い合わせる',
  'join.invited':
    '招待済みの方は、ウェルカムメールのリンクをお使いください。アカウントの確認とパスワードの設定ができます。',
}
