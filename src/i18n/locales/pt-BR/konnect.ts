import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, início',

  'sign-in.title': 'Entrar no Konnect',
  'sign-in.submit': 'Entrar',
  'sign-in.forgot': 'Esqueceu sua senha?',
  'sign-in.no-account': 'Não tem uma conta?',
  'sign-in.sign-up': 'Cadastre-se',
  'sign-in.or': 'ou',
  'sign-in.sso': 'Continuar com SSO',

  'join.title': 'Crie sua conta no Konnect',
  'join.lead': 'Seu teste grátis de 30 dias do Konnect Plus começa quando você entrar pela primeira vez.',
  'join.submit': 'Criar conta',
  'join.have-account': 'Já tem uma conta?',
  'join.sign-in': 'Entrar',
  'join.code.help': 'Ele está no e-mail de convite.',
  'join.code.wrong': 'Este código de acesso não é válido. Confira seu convite.',
  'join.region.help': 'A região padrão da sua organização.',
  'join.region.none': 'Sem preferência',
  'join.region.us': 'Estados Unidos',
  'join.region.eu': 'Europa',
  'join.region.au': 'Austrália',
  'join.region.me': 'Oriente Médio',
  'join.region.in': 'Índia',
  'join.invite-only':
    'Aqui as contas são criadas por convite. Nossa equipe de vendas prepara uma para você, com um teste grátis de 30 dias do Konnect Plus que começa no seu primeiro login.',
  'join.sales': 'Falar com vendas',
  'join.invited': 'Já tem um convite? Use o link do e-mail de boas-vindas: ele confirma sua conta e define sua senha.',
}
