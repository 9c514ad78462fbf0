import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'Região US',
  'region.eu': 'Região EU',
  'region.au': 'Região AU',
  'region.me': 'Região ME',
  'region.in': 'Região IN',

  'log-in.title': 'Entrar em {portal}',
  'log-in.submit': 'Entrar',
  'log-in.sso': 'Entrar com SSO',
  'log-in.forgot': 'Esqueceu sua senha?',
  'log-in.or': 'ou',
  'log-in.no-account': 'Não tem uma conta?',
  'log-in.sign-up': 'Cadastre-se',
  'log-in.sso-only': 'Este portal usa login único. Entre com a conta da sua organização.',
  'log-in.trouble': 'Problemas para entrar?',
  'log-in.contact': 'Falar com o administrador',
  'log-in.contact-plain': 'Fale com o administrador deste portal.',

  'sign-up.title': 'Crie uma conta de desenvolvedor',
  'sign-up.lead': 'Cadastre-se para ler a documentação e usar as APIs de {portal}.',
  'sign-up.separate': 'Sua conta vale só para este portal. O Konnect e outros portais têm contas próprias.',
  'sign-up.submit': 'Criar conta',
  'sign-up.have-account': 'Já tem uma conta?',
  'sign-up.log-in': 'Entrar',
  'sign-up.check-email':
    'Se o endereço for novo aqui, a mensagem traz um link para criar sua senha. Se já for conhecido, ela diz como está seu cadastro.',

  'verify.title': 'Crie uma senha',
  'verify.lead': 'Uma só etapa confirma seu e-mail e define a senha da sua conta.',
  'verify.submit': 'Criar senha',
}
