import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Olá, {name},',
  'email.shared.hello.nobody': 'Olá,',
  'email.shared.linkInFull': 'Se o botão não funcionar, copie este endereço para o seu navegador:',
  'email.shared.why': 'Por que você recebeu isto: {reason}',
  'email.shared.logIn': 'Entrar',
  'email.shared.signIn': 'Entrar',
  'email.shared.forgot': 'Redefinir sua senha',

  'email.developer-verify.subject': 'Confirme seu e-mail para {portal}',
  'email.developer-verify.intro':
    'Agradecemos seu cadastro em {portal}. Siga o link para confirmar seu e-mail e criar uma senha. Ele funciona uma vez, por 24 horas.',
  'email.developer-verify.approved':
    'Este portal aprova cadastros na hora: você poderá entrar assim que criar sua senha.',
  'email.developer-verify.pending':
    'Um administrador de {portal} analisa cada cadastro. Você já pode criar sua senha; enviaremos um e-mail quando houver aprovação.',
  'email.developer-verify.action': 'Confirmar e-mail e criar senha',
  'email.developer-verify.reason':
    'alguém se cadastrou em {portal} com este endereço. Se não foi você, pode ignorar este e-mail.',

  'email.developer-known.subject': 'Você já se cadastrou em {portal}',
  'email.developer-known.status': 'Você já se cadastrou em {portal}. O status do seu cadastro é: {status}.',
  'email.developer-known.status.pending': 'Pendente',
  'email.developer-known.status.approved': 'Aprovado',
  'email.developer-known.status.rejected': 'Recusado',
  'email.developer-known.status.revoked': 'Revogado',
  'email.developer-known.next.pending':
    'Um administrador ainda precisa analisar seu cadastro. Até lá, não há nada a fazer; enviaremos um e-mail quando houver aprovação.',
  'email.developer-known.next.approved':
    'Você pode entrar com seu e-mail e sua senha. Se esqueceu a senha, peça uma nova na página de login.',
  'email.developer-known.next.approved-unfinished': 'Você poderá entrar assim que criar sua senha.',
  'email.developer-known.next.rejected':
    'Um administrador recusou seu cadastro. Para se cadastrar de novo, peça antes a um administrador de {portal} que o exclua.',
  'email.developer-known.next.revoked':
    'Um administrador revogou seu acesso. Para recuperá-lo, fale com um administrador de {portal}.',
  'email.developer-known.fresh':
    'Você não terminou de configurar sua conta. Siga este novo link para confirmar seu e-mail e criar uma senha; ele substitui os anteriores e funciona uma vez, por 24 horas.',
  'email.developer-known.reason':
    'alguém se cadastrou em {portal} com este endereço, que já é conhecido lá. Seu cadastro não foi alterado.',

  'email.developer-approved.subject': 'Seu acesso a {portal} foi aprovado',
  'email.developer-approved.intro': 'Um administrador aprovou seu acesso a {portal}. Você já pode entrar.',
  'email.developer-approved.unfinished':
    'Um administrador aprovou seu acesso a {portal}. Antes de entrar, crie sua senha: use o link do e-mail que você recebeu ao se cadastrar, ou cadastre-se de novo para obter um novo link.',
  'email.developer-approved.register': 'Obter novo link',
  'email.developer-approved.reason': 'você se cadastrou em {portal}.',

  'email.password-reset.subject': 'Escolha uma nova senha para {place}',
  'email.password-reset.intro':
    'Siga o link para escolher uma nova senha para {place}. Ele funciona uma vez, por 1 hora. Até lá, sua senha continua a mesma.',
  'email.password-reset.action': 'Escolher nova senha',
  'email.password-reset.reason':
    'alguém pediu uma nova senha para sua conta em {place}. Se não foi você, pode ignorar este e-mail.',

  'email.password-changed.subject': 'Sua senha de {place} foi alterada',
  'email.password-changed.intro': 'A senha da sua conta em {place} foi alterada, e suas outras sessões terminaram.',
  'email.password-changed.notYou': 'Se não foi você, redefina sua senha agora.',
  'email.password-changed.reason': 'você tem uma conta em {place}, e avisamos sobre cada alteração da senha.',

  'email.konnect-welcome.subject': 'Boas-vindas ao Konnect: confirme seu e-mail',
  'email.konnect-welcome.intro':
    'Agradecemos seu cadastro. Siga o link para confirmar sua conta. Ele funciona uma vez, por 24 horas.',
  'email.konnect-welcome.trial': 'Seus 30 dias grátis do Konnect Plus começam quando você entrar pela primeira vez.',
  'email.konnect-welcome.action': 'Confirmar sua conta',
  'email.konnect-welcome.reason':
    'alguém se cadastrou no Konnect com este endereço. Se não foi você, pode ignorar este e-mail.',

  'email.konnect-known.subject': 'Você já tem uma conta no Konnect',
  'email.konnect-known.intro':
    'Alguém se cadastrou no Konnect com este endereço, mas você já tem uma conta. Nada foi alterado.',
  'email.konnect-known.next': 'Entre com sua senha. Se você a esqueceu, pode redefini-la.',
  'email.konnect-known.reason': 'este endereço tem uma conta no Konnect.',

  'email.konnect-invitation.subject': 'Seu convite para o Konnect',
  'email.konnect-invitation.intro':
    'Você tem um convite para se cadastrar no Konnect com {organization}. Digite este código de acesso ao se cadastrar:',
  'email.konnect-invitation.code': 'Código de acesso: {code}',
  'email.konnect-invitation.action': 'Cadastrar-se no Konnect',
  'email.konnect-invitation.reason': 'A Kong convidou este endereço para o Konnect.',

  'email.konnect-invited-welcome.subject': 'Boas-vindas ao Konnect: defina sua senha',
  'email.konnect-invited-welcome.intro':
    'Uma conta no Konnect foi criada para você em {organization}. Siga o link para confirmá-la e escolher sua própria senha. Ele funciona uma vez, por 7 dias.',
  'email.konnect-invited-welcome.action': 'Definir sua senha',
  'email.konnect-invited-welcome.reason': 'uma conta foi criada para este endereço.',

  'email.trial-notice.subject': 'Seu teste do Konnect Plus termina em três dias',
  'email.trial-notice.intro': 'O teste do Konnect Plus de {organization} termina em {date} (UTC).',
  'email.trial-notice.choice':
    'Escolha como continuar: com uma assinatura paga do Konnect Plus ou mudando para o Konnect Free.',
  'email.trial-notice.action': 'Escolher seu plano',
  'email.trial-notice.reason': 'você é proprietário de {organization} no Konnect.',
}
