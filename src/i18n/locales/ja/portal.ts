import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'USリージョン',
  'region.eu': 'EUリージョン',
  'region.au': 'AUリージョン',
  'region.me': 'MEリージョン',
  'region.in': 'INリージョン',

  'log-in.title': '{portal}にログイン',
  'log-in.submit': 'ログイン',
  'log-in.sso': 'SSOでログイン',
  'log-in.forgot': 'パスワードをお忘れですか？',
  'log-in.or': 'または',
  'log-in.no-account': '初めてですか？',
  'log-in.sign-up': '新規登録',
  'log-in.sso-only': 'このポータルはシングルサインオンを使います。組織のアカウントでログインしてください。',
  'log-in.trouble': 'ログインにお困りですか？',
  'log-in.contact': '管理者に問い合わせる',
  'log-in.contact-plain': 'このポータルの管理者にお問い合わせください。',

  'sign-up.title': '開発者アカウントを作成',
  'sign-up.lead': '登録すると、{portal}のドキュメントを読み、APIを使えます。',
  'sign-up.separate': 'このアカウントはこのポータル専用です。Konnectやほかのポータルのアカウントとは別のものです。',
  'sign-up.submit': 'アカウントを作成',
  'sign-up.have-account': 'アカウントをお持ちですか？',
  'sign-up.log-in': 'ログイン',
  'sign-up.check-email':
    '初めてのアドレスには、パスワードを作成するためのリンクが届きます。登録済みのアドレスには、登録の状況が届きます。',

  'verify.title': 'パスワードを作成',
  'verify.lead': 'この手順で、メールアドレスの確認とパスワードの設定が完了します。',
  'verify.submit': 'パスワードを作成',
}
