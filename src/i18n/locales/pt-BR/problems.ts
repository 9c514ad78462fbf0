import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'Confira o que você digitou e tente de novo.',
  'problem.bad-request': 'Não entendemos essa solicitação. Confira o que você digitou e tente de novo.',
  'problem.invalid-credentials': 'E-mail e senha não combinam. Confira os dois e tente de novo, ou redefina sua senha.',
  'problem.approval-pending': 'Sua conta aguarda a aprovação de um administrador.',
  'problem.registration-rejected': 'Seu cadastro não foi aprovado.',
  'problem.access-revoked': 'Seu acesso foi revogado.',
  'problem.email-not-verified': 'Seu e-mail ainda não foi confirmado. O link está na mensagem que enviamos para você.',
  'problem.wrong-access-code': 'Esse código de acesso não é válido. Copie-o do e-mail de convite.',
  'problem.unauthenticated': 'Sua sessão terminou. Entre e tente de novo.',
  'problem.forbidden': 'Você não tem permissão para isso. Fale com o proprietário da sua organização.',
  'problem.not-found': 'Não encontramos o que você pediu. Confira o endereço e tente de novo.',
  'problem.conflict': 'Isso foi alterado em outro lugar nesse meio-tempo. Veja o estado atual e tente de novo.',
  'problem.link-invalid': 'Este link não é válido.',
  'problem.link-expired': 'Este link expirou.',
  'problem.link-used': 'Este link já foi usado.',
  'problem.link-superseded': 'Este link foi substituído por um mais recente.',
  'problem.link-gone': 'Este link expirou ou já foi usado.',
  'problem.throttled': 'Tentativas demais. Espere um momento e tente de novo.',
  'problem.server-error': 'Algo deu errado do nosso lado. Tente de novo.',
  'problem.unavailable': 'O serviço não está disponível agora. Tente de novo em instantes.',
  'problem.unreadable': 'Recebemos uma resposta que não conseguimos ler. Tente de novo.',
  'problem.network': 'Não conseguimos acessar o serviço. Confira sua conexão e tente de novo.',
  'problem.timeout': 'O serviço demorou demais para responder. Tente de novo.',
  'problem.cookies-blocked':
    'Seus dados estão certos, mas este navegador não manteve a sessão. Permita cookies neste site e tente de novo.',
  'problem.kept': 'O que você digitou continua aqui.',
  'problem.reference': 'Referência: {instance}',
  'problem.wait-over': 'A espera terminou. Você já pode tentar de novo.',
  'problem.wait-seconds':
    'Tentativas demais. Você poderá tentar de novo em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'problem.wait-minutes':
    'Tentativas demais. Você poderá tentar de novo em {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}.',
}
