import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Olá, {name},',
  'email.hello.nobody': 'Olá,',
  'email.link-in-full': 'Se o botão não funcionar, copie este endereço para o seu navegador:',
  'email.why': 'Por que você recebeu isto: {reason}',
  'email.log-in': 'Entrar',
  'email.sign-in': 'Entrar',
  'email.forgot': 'Redefinir sua senha',

  'developer-verify.subject': 'Confirme seu e-mail para {portal}',
  'developer-verify.intro':
    'Agradecemos seu cadastro em {portal}. Siga o link para confirmar seu e-mail e criar uma senha. Ele funciona uma vez, por 24 horas.',
  'developer-verify.approved': 'Este portal aprova cadastros na hora: você poderá entrar assim que criar sua senha.',
  'developer-verify.pending':
    'Um administrador de {portal} analisa cada cadastro. Você já pode criar sua senha; enviaremos um e-mail quando houver aprovação.',
  'developer-verify.action': 'Confirmar e-mail e criar senha',
  'developer-verify.reason':
    'alguém se cadastrou em {portal} com este endereço. Se não foi você, pode ignorar este e-mail.',

  'developer-known.subject': 'Você já se cadastrou em {portal}',
  'developer-known.status': 'Você já se cadastrou em {portal}. O status do seu cadastro é: {status}.',
  'developer-known.status.pending': 'Pendente',
  'developer-known.status.approved': 'Aprovado',
  'developer-known.status.rejected': 'Recusado',
  'developer-known.status.revoked': 'Revogado',
  'developer-known.next.pending':
    'Um administrador ainda precisa analisar seu cadastro. Até lá, não há nada a fazer; enviaremos um e-mail quando houver aprovação.',
  'developer-known.next.approved':
    'Você pode entrar com seu e-mail e sua senha. Se esqueceu a senha, peça uma nova na página de login.',
  'developer-known.next.approved-unfinished': 'Você poderá entrar assim que criar sua senha.',
  'developer-known.next.rejected':
    'Um administrador recusou seu cadastro. Para se cadastrar de novo, peça antes a um administrador de {portal} que o exclua.',
  'developer-known.next.revoked':
    'Um administrador revogou seu acesso. Para recuperá-lo, fale com um administrador de {portal}.',
  'developer-known.fresh':
    'Você não terminou de configurar sua conta. Siga este novo link para confirmar seu e-mail e criar uma senha; ele substitui os anteriores e funciona uma vez, por 24 horas.',
  'developer-known.reason':
    'alguém se cadastrou em {portal} com este endereço, que já é conhecido lá. Seu cadastro não foi alterado.',

  'developer-approved.subject': 'Seu acesso a {portal} foi aprovado',
  'developer-approved.intro': 'Um administrador aprovou seu acesso a {portal}. Você já pode entrar.',
  'developer-approved.unfinished':
    'Um administrador aprovou seu acesso a {portal}. Antes de entrar, crie sua senha: use o link do e-mail que você recebeu ao se cadastrar, ou cadastre-se de novo para obter um novo link.',
  'developer-approved.register': 'Obter novo link',
  'developer-approved.reason': 'você se cadastrou em {portal}.',

  'password-reset.subject': 'Escolha uma nova senha para {place}',
  'password-reset.intro':
    'Siga o link para escolher uma nova senha para {place}. Ele funciona uma vez, por 1 hora. Até lá, sua senha continua a mesma.',
  'password-reset.action': 'Escolher nova senha',
  'password-reset.reason':
    'alguém pediu uma nova senha para sua conta em {place}. Se não foi você, pode ignorar este e-mail.',

  'password-changed.subject': 'Sua senha de {place} foi alterada',
  'password-changed.intro': 'A senha da sua conta em {place} foi alterada, e suas outras sessões terminaram.',
  'password-changed.not-you': 'Se não foi você, redefina sua senha agora.',
  'password-changed.reason': 'você tem uma conta em {place}, e avisamos sobre cada alteração da senha.',

  'konnect-welcome.subject': 'Boas-vindas ao Konnect: confirme seu e-mail',
  'konnect-welcome.intro':
    'Agradecemos seu cadastro. Siga o link para confirmar sua conta. Ele funciona uma vez, por 24 horas.',
  'konnect-welcome.trial': 'Seus 30 dias grátis do Konnect Plus começam quando você entrar pela primeira vez.',
  'konnect-welcome.action': 'Confirmar sua conta',
  'konnect-welcome.reason':
    'alguém se cadastrou no Konnect com este endereço. Se não foi você, pode ignorar este e-mail.',

  'konnect-known.subject': 'Você já tem uma conta no Konnect',
  'konnect-known.intro':
    'Alguém se cadastrou no Konnect com este endereço, mas você já tem uma conta. Nada foi alterado.',
  'konnect-known.next': 'Entre com sua senha. Se você a esqueceu, pode redefini-la.',
  'konnect-known.reason': 'este endereço tem uma conta no Konnect.',

  'konnect-invitation.subject': 'Seu convite para o Konnect',
  'konnect-invitation.intro':
    'Você tem um convite para se cadastrar no Konnect com {organization}. Digite este código de acesso ao se cadastrar:',
  'konnect-invitation.code': 'Código de acesso: {code}',
  'konnect-invitation.action': 'Cadastrar-se no Konnect',
  'konnect-invitation.reason': 'A Kong convidou este endereço para o Konnect.',

  'konnect-invited-welcome.subject': 'Boas-vindas ao Konnect: defina sua senha',
  'konnect-invited-welcome.intro':
    'Uma conta no Konnect foi criada para você em {organization}. Siga o link para confirmá-la e escolher sua própria senha. Ele funciona uma vez, por 7 dias.',
  'konnect-invited-welcome.action': 'Definir sua senha',
  'konnect-invited-welcome.reason': 'uma conta foi criada para este endereço.',

  'trial-notice.subject': 'Seu teste do Konnect Plus termina em três dias',
  'trial-notice.intro': 'O teste do Konnect Plus de {organization} termina em {date} (UTC).',
  'trial-notice.choice':
    'Escolha como continuar: com uma assinatura paga do Konnect Plus ou mudando para o Konnect Free.',
  'trial-notice.action': 'Escolher seu plano',
  'trial-notice.reason': 'você é proprietário de {organization} no Konnect.',
}
