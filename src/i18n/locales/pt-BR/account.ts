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
  'check-email.sent-to': 'Enviamos uma mensagem para',
  'check-email.sign-up': 'Abra a mensagem e siga o link para continuar. O link funciona uma vez, por 24 horas.',
  'check-email.forgot':
    'Se houver uma conta com este endereço, você encontrará lá um link para escolher uma nova senha. Ele funciona uma vez, por 1 hora.',
  'check-email.spam': 'Nada ainda? Pode levar um minuto. Veja também a pasta de spam.',
  'check-email.resend': 'Reenviar e-mail',
  'check-email.resent': 'Enviado de novo. Só o link mais recente funciona.',
  'check-email.wait':
    'Você poderá reenviar em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'check-email.ready': 'Você já pode reenviar o e-mail.',
  'check-email.different': 'Usar outro e-mail',

  'refused.link-expired': 'Este link expirou',
  'refused.link-used': 'Este link já foi usado',
  'refused.link-superseded': 'Este link foi substituído por um mais recente',
  'refused.link-invalid': 'Este link não é válido',
  'refused.link-gone': 'Este link expirou ou já foi usado',
  'refused.link-expired.why': 'Para sua segurança, os links dos nossos e-mails só funcionam por um tempo.',
  'refused.link-used.why': 'Cada link funciona uma vez. Se foi você, basta entrar.',
  'refused.link-superseded.why':
    'Enviamos um link mais recente depois deste. Abra o último e-mail ou peça outro link aqui.',
  'refused.link-invalid.why':
    'Parte do endereço pode ter se perdido no caminho. Copie o link inteiro do e-mail ou peça um novo aqui.',
  'refused.link-gone.why': 'Cada link funciona uma vez e só por um tempo.',
  'refused.new-link': 'Enviar novo link',

  'frame.konnect-line': 'Uma só entrada para todos os seus gateways, serviços e rotas.',
  'frame.portal-line': 'Encontre uma API, leia como funciona e comece a criar.',
  'notice.password-created':
    'Sua senha está definida. Você poderá entrar assim que sua conta for aprovada; alguns portais aprovam na hora.',
  'notice.verified': 'Seu e-mail está confirmado. Entre para continuar.',
  'notice.password-saved': 'Sua nova senha está salva. Entre com ela agora.',
  'notice.signed-out': 'Você saiu da conta.',
  'notice.session-ended': 'Sua sessão terminou. Entre para continuar de onde parou.',

  'sso.denied':
    'Seu provedor de identidade não liberou o acesso, ou você parou por lá. Tente de novo ou escolha outra forma.',
  'sso.unavailable': 'O login único não está disponível agora. Tente de novo em instantes ou escolha outra forma.',
  'sso.interrupted': 'O login único foi interrompido antes de terminar. Tente de novo.',
  'sso.no-session':
    'Você voltou do login único, mas não há sessão neste navegador. Se você bloqueia cookies, permita-os neste site e tente de novo.',
  'sso.loop':
    'O login único terminou várias vezes sem sessão, por isso paramos. Permita cookies neste site e tente de novo.',
  'sso.failed': 'O login único não funcionou desta vez. Tente de novo ou escolha outra forma.',
  'sso.leaving': 'Levando você ao seu provedor de identidade…',
  'sso.returning': 'Concluindo o login…',
  'menu.account': 'Conta, {name}',
  'screen.site': 'Konnect Access',
  'screen.try-again': 'Tentar de novo',
  'screen.loading': 'Carregando…',
  'not-found.title': 'Página não encontrada',
  'not-found.text': 'Este endereço não leva a lugar nenhum. Pode ter um erro de digitação, ou a página mudou de lugar.',
  'not-found.home': 'Ir para a página inicial',
  'failed.title': 'Algo deu errado',
  'failed.text':
    'Esta página parou de funcionar. A culpa não é sua. Tente de novo; se acontecer outra vez, volte um pouco mais tarde.',
  'failed.offline': 'Você está sem conexão',
  'failed.offline.text':
    'Não foi possível carregar esta página sem rede. Ela continua sozinha quando a conexão voltar.',
  'config.title': 'Este site não está configurado corretamente',
  'config.key': 'O valor de configuração “{key}” não é válido.',
  'config.unreadable': 'Não é possível ler a configuração.',
  'config.help': 'Se você administra este site, corrija a configuração. Se está visitando, volte mais tarde.',
  'offline.notice': 'Você está sem conexão. O que você digitou foi mantido.',
}
