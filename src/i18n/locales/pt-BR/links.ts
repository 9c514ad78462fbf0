import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': 'Este link expirou',
  'refused.link-used': 'Este link já foi usado',
  'refused.link-superseded': 'Este link foi substituído por um mais recente',
  'refused.link-invalid': 'Este link não é válido',
  'refused.link-gone': 'Este link expirou ou já foi usado',
  'refused.link-missing': 'Abra de novo o link do seu e-mail',
  'refused.link-expired.why': 'Para sua segurança, os links dos nossos e-mails só funcionam por um tempo.',
  'refused.link-used.why':
    'Cada link funciona uma vez. Se foi você, entre com seu e-mail e sua senha. Se ainda não tem senha, escolha uma em “Esqueceu sua senha?” abaixo.',
  'refused.link-superseded.why':
    'Enviamos um link mais recente depois deste. Abra o último e-mail ou peça outro link aqui.',
  'refused.link-invalid.why':
    'Parte do endereço pode ter se perdido no caminho. Copie o link inteiro do e-mail ou peça um novo aqui.',
  'refused.link-gone.why': 'Cada link funciona uma vez e só por um tempo.',
  'refused.link-missing.why':
    'O endereço desta página não contém mais o seu link, por exemplo porque a página foi recarregada. Talvez o link ainda funcione: volte ao e-mail e abra-o.',
  'refused.link-missing.new': 'Se não encontrar o e-mail, peça um novo link aqui.',
  'refused.new-link': 'Enviar novo link',

  'sso.denied':
    'O login único não liberou o acesso: você parou por lá, ou sua conta não tem acesso aqui. Tente de novo por uma das formas abaixo ou peça acesso a um administrador.',
  'sso.unavailable':
    'O login único não está disponível agora. Tente de novo por uma das formas abaixo, ou um pouco mais tarde.',
  'sso.interrupted': 'O login único foi interrompido antes de terminar. Tente de novo por uma das formas abaixo.',
  'sso.no-session':
    'Você voltou do login único, mas não há sessão neste navegador. Se você bloqueia cookies, permita-os neste site e tente de novo.',
  'sso.loop':
    'O login único terminou várias vezes sem sessão, por isso paramos. Permita cookies neste site e tente de novo.',
  'sso.failed': 'O login único não funcionou desta vez. Tente de novo por uma das formas abaixo.',
  'sso.leaving': 'Levando você ao seu provedor de identidade…',
  'sso.returning': 'Concluindo o login…',
  'menu.account': 'Conta, {name}',
  'menu.account.unnamed': 'Conta',
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

  'confirm.title': 'Confirme seu e-mail',
  'confirm.lead': 'Um clique confirma que este endereço é seu. Depois, você poderá entrar.',
  'confirm.submit': 'Confirmar e-mail',
  'signed-in-as': 'Você entrou aqui como {person}. Se continuar, essa conta sairá deste navegador.',

  'welcome.title': 'Boas-vindas ao Konnect',
  'welcome.lead': 'Escolha sua senha para terminar de configurar sua conta. Isso também confirma seu e-mail.',
  'welcome.submit': 'Salvar',
  'welcome.new-link':
    'Digite o e-mail do seu convite. Enviaremos um link para escolher sua senha; ele também confirma sua conta.',
}
