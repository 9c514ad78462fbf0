import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'E-mail',
  'label.username': 'E-mail',
  'label.password': 'Senha',
  'label.newPassword': 'Nova senha',
  'label.oldPassword': 'Senha atual',
  'label.fullName': 'Nome completo',
  'label.firstName': 'Nome',
  'label.lastName': 'Sobrenome',
  'label.organization': 'Nome da organização',
  'label.accessCode': 'Código de acesso',
  'label.region': 'Região',

  'missing.email': 'Digite seu e-mail.',
  'missing.username': 'Digite seu e-mail.',
  'missing.password': 'Digite sua senha.',
  'missing.newPassword': 'Escolha uma senha.',
  'missing.oldPassword': 'Digite sua senha atual.',
  'missing.fullName': 'Digite seu nome completo.',
  'missing.firstName': 'Digite seu nome.',
  'missing.lastName': 'Digite seu sobrenome.',
  'missing.organization': 'Digite o nome da sua organização.',
  'missing.accessCode': 'Digite o código de acesso do e-mail de convite.',
  'missing.region': 'Escolha uma região.',

  'invalid.email': 'Digite um e-mail como nome@example.com.',
  'invalid.username': 'Digite um e-mail como nome@example.com.',
  'invalid.email.character': 'Use um endereço sem “{character}” antes do @.',
  'invalid.password': 'Confira sua senha.',
  'invalid.newPassword': 'Escolha uma senha que atenda a todos os requisitos.',
  'invalid.oldPassword': 'Confira sua senha atual.',
  'invalid.fullName': 'Use no máximo 256 caracteres no nome completo.',
  'invalid.firstName': 'Use no máximo 127 caracteres no nome.',
  'invalid.lastName': 'Use no máximo 128 caracteres no sobrenome.',
  'invalid.organization': 'Use no máximo 256 caracteres no nome da organização.',
  'invalid.accessCode': 'Confira o código de acesso no e-mail de convite.',
  'invalid.region': 'Escolha uma das regiões.',

  'password.length': 'Pelo menos {count} caracteres',
  'password.classes':
    'Pelo menos {count, plural, one {# destes tipos} many {# destes tipos} other {# destes tipos}}: minúscula, maiúscula, caractere especial',
  'password.too-long': 'No máximo {count} caracteres',
  'form.did-you-mean': 'Você quis dizer {email}?',

  'check-email.title': 'Veja seu e-mail',
  'check-email.inbox': 'Veja a caixa de entrada de',
  'check-email.sign-up': 'Abra nossa mensagem e siga o link para continuar. O link funciona uma vez, por 24 horas.',
  'check-email.forgot':
    'Se houver uma conta com este endereço, você encontrará lá nossa mensagem com um link para escolher uma nova senha. O link funciona uma vez, por 1 hora.',
  'check-email.spam': 'Nada ainda? Pode levar um minuto. Veja também a pasta de spam.',
  'check-email.resend': 'Reenviar e-mail',
  'check-email.resent': 'Enviado de novo. Só o link mais recente funciona.',
  'check-email.wait':
    'Você poderá pedir de novo em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'check-email.ready': 'Você já pode pedir o e-mail de novo.',
  'check-email.different': 'Usar outro e-mail',

  'legal.agree': 'Ao criar uma conta, você concorda com o seguinte:',
  'legal.terms': 'Termos de serviço',
  'legal.privacy': 'Política de privacidade',

  'frame.konnect-line': 'Uma só entrada para todos os seus gateways, serviços e rotas.',
  'frame.portal-line': 'Encontre uma API, leia como funciona e comece a criar.',
  'notice.password-created':
    'Sua senha está definida. Você poderá entrar assim que sua conta for aprovada; alguns portais aprovam na hora.',
  'notice.verified': 'Seu e-mail está confirmado. Entre para continuar.',
  'notice.password-saved': 'Sua nova senha está salva. Entre com ela agora.',
  'notice.signed-out': 'Você saiu da conta.',
  'notice.session-ended': 'Sua sessão terminou. Entre para continuar de onde parou.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Tentar de novo',
  'screen.loading': 'Carregando…',
  'offline.notice': 'Você está sem conexão. Confira sua rede.',
}
