import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Ir para o conteúdo',
  'shared.form.errors': 'Confira {count, plural, one {# campo} many {# campos} other {# campos}}',
  'shared.ui.theme': 'Tema',
  'shared.ui.theme.light': 'Claro',
  'shared.ui.theme.dark': 'Escuro',
  'shared.ui.theme.system': 'Sistema',
  'shared.ui.language': 'Idioma',
  'shared.ui.language.failed': 'Não foi possível carregar este idioma. Confira sua conexão e tente de novo.',
  'shared.form.loading': 'Carregando',
  'shared.password.show': 'Mostrar senha',
  'shared.password.requirements': 'Sua senha precisa de',
  'shared.password.met': 'atendido',
  'shared.password.notMet': 'não atendido',

  'shared.label.email': 'E-mail',
  'shared.label.password': 'Senha',
  'shared.label.newPassword': 'Nova senha',
  'shared.label.oldPassword': 'Senha atual',
  'shared.label.fullName': 'Nome completo',
  'shared.label.firstName': 'Nome',
  'shared.label.lastName': 'Sobrenome',
  'shared.label.organization': 'Nome da organização',
  'shared.label.accessCode': 'Código de acesso',
  'shared.label.region': 'Região',

  'shared.missing.email': 'Digite seu e-mail.',
  'shared.missing.password': 'Digite sua senha.',
  'shared.missing.newPassword': 'Escolha uma senha.',
  'shared.missing.oldPassword': 'Digite sua senha atual.',
  'shared.missing.fullName': 'Digite seu nome completo.',
  'shared.missing.firstName': 'Digite seu nome.',
  'shared.missing.lastName': 'Digite seu sobrenome.',
  'shared.missing.organization': 'Digite o nome da sua organização.',
  'shared.missing.accessCode': 'Digite o código de acesso do e-mail de convite.',
  'shared.missing.region': 'Escolha uma região.',

  'shared.invalid.email': 'Digite um e-mail como nome@example.com.',
  'shared.invalid.email.character': 'Use um endereço sem “{character}” antes do @.',
  'shared.invalid.password': 'Confira sua senha.',
  'shared.invalid.newPassword': 'Escolha uma senha que atenda a todos os requisitos.',
  'shared.invalid.oldPassword': 'Confira sua senha atual.',
  'shared.invalid.fullName': 'Use no máximo 256 caracteres no nome completo.',
  'shared.invalid.firstName': 'Use no máximo 127 caracteres no nome.',
  'shared.invalid.lastName': 'Use no máximo 128 caracteres no sobrenome.',
  'shared.invalid.organization': 'Use no máximo 256 caracteres no nome da organização.',
  'shared.invalid.accessCode': 'Confira o código de acesso no e-mail de convite.',
  'shared.invalid.region': 'Escolha uma das regiões.',

  'shared.password.length': 'Pelo menos {count} caracteres',
  'shared.password.classes':
    'Pelo menos {count, plural, one {# destes tipos} many {# destes tipos} other {# destes tipos}}: minúscula, maiúscula, caractere especial',
  'shared.password.tooLong': 'No máximo {count} caracteres',
  'shared.didYouMean': 'Você quis dizer {email}?',

  'shared.checkEmail.title': 'Veja seu e-mail',
  'shared.checkEmail.inbox': 'Veja a caixa de entrada de',
  'shared.checkEmail.signUp':
    'Abra nossa mensagem e siga o link para continuar. O link funciona uma vez, por 24 horas.',
  'shared.checkEmail.forgot':
    'Se houver uma conta com este endereço, você encontrará lá nossa mensagem com um link para escolher uma nova senha. O link funciona uma vez, por 1 hora.',
  'shared.checkEmail.spam': 'Nada ainda? Pode levar um minuto. Veja também a pasta de spam.',
  'shared.checkEmail.resend': 'Reenviar e-mail',
  'shared.checkEmail.resent': 'Enviado de novo. Só o link mais recente funciona.',
  'shared.checkEmail.wait':
    'Você poderá pedir de novo em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'shared.checkEmail.ready': 'Você já pode pedir o e-mail de novo.',
  'shared.checkEmail.different': 'Usar outro e-mail',

  'shared.legal.agree': 'Ao criar uma conta, você concorda com o seguinte:',
  'shared.legal.terms': 'Termos de serviço',
  'shared.legal.privacy': 'Política de privacidade',

  'konnect.tagline': 'Uma só entrada para todos os seus gateways, serviços e rotas.',
  'portal.tagline': 'Encontre uma API, leia como funciona e comece a criar.',
  'shared.notice.password-created':
    'Sua senha está definida. Você poderá entrar assim que sua conta for aprovada; alguns portais aprovam na hora.',
  'shared.notice.verified': 'Seu e-mail está confirmado. Entre para continuar.',
  'shared.notice.password-saved': 'Sua nova senha está salva. Entre com ela agora.',
  'shared.notice.signed-out': 'Você saiu da conta.',
  'shared.notice.session-ended': 'Sua sessão terminou. Entre para continuar de onde parou.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Tentar de novo',
  'shared.loading': 'Carregando…',
  'shared.offline': 'Você está sem conexão. Confira sua rede.',

  'shared.problem.invalid-input': 'Confira o que você digitou e tente de novo.',
  'shared.problem.bad-request': 'Não entendemos essa solicitação. Confira o que você digitou e tente de novo.',
  'shared.problem.invalid-credentials':
    'E-mail e senha não combinam. Confira os dois e tente de novo, ou redefina sua senha.',
  'shared.problem.approval-pending': 'Sua conta aguarda a aprovação de um administrador.',
  'shared.problem.registration-rejected': 'Seu cadastro não foi aprovado.',
  'shared.problem.access-revoked': 'Seu acesso foi revogado.',
  'shared.problem.email-not-verified':
    'Seu e-mail ainda não foi confirmado. O link está na mensagem que enviamos para você.',
  'shared.problem.wrong-access-code': 'Esse código de acesso não é válido. Copie-o do e-mail de convite.',
  'shared.problem.unauthenticated': 'Sua sessão terminou. Entre e tente de novo.',
  'shared.problem.forbidden': 'Você não tem permissão para isso. Fale com o proprietário da sua organização.',
  'shared.problem.not-found': 'Não encontramos o que você pediu. Confira o endereço e tente de novo.',
  'shared.problem.conflict': 'Isso foi alterado em outro lugar nesse meio-tempo. Veja o estado atual e tente de novo.',
  'shared.problem.link-invalid': 'Este link não é válido.',
  'shared.problem.link-expired': 'Este link expirou.',
  'shared.problem.link-used': 'Este link já foi usado.',
  'shared.problem.link-superseded': 'Este link foi substituído por um mais recente.',
  'shared.problem.link-gone': 'Este link expirou ou já foi usado.',
  'shared.problem.throttled': 'Tentativas demais. Espere um momento e tente de novo.',
  'shared.problem.server-error': 'Algo deu errado do nosso lado. Tente de novo.',
  'shared.problem.unavailable': 'O serviço não está disponível agora. Tente de novo em instantes.',
  'shared.problem.unreadable': 'Recebemos uma resposta que não conseguimos ler. Tente de novo.',
  'shared.problem.network': 'Não conseguimos acessar o serviço. Confira sua conexão e tente de novo.',
  'shared.problem.timeout': 'O serviço demorou demais para responder. Tente de novo.',
  'shared.problem.cookies-blocked':
    'Seus dados estão certos, mas este navegador não manteve a sessão. Permita cookies neste site e tente de novo.',
  'shared.problem.kept': 'O que você digitou continua aqui.',
  'shared.problem.reference': 'Referência: {instance}',
  'shared.problem.wait-over': 'A espera terminou. Você já pode tentar de novo.',
  'shared.problem.wait-seconds':
    'Tentativas demais. Você poderá tentar de novo em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'shared.problem.wait-minutes':
    'Tentativas demais. Você poderá tentar de novo em {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}.',

  'shared.forgotPassword.title': 'Esqueceu sua senha?',
  'shared.forgotPassword.lead': 'Digite o e-mail da sua conta. Enviaremos um link para escolher uma nova senha.',
  'shared.forgotPassword.submit': 'Recuperar senha',
  'shared.backToSignIn': 'Voltar ao login',
  'shared.resetPassword.title': 'Escolha uma nova senha',
  'shared.resetPassword.lead': 'Ao salvar, todas as outras sessões da sua conta terminam.',
  'shared.resetPassword.submit': 'Salvar',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, início',

  'konnect.signIn.title': 'Entrar no Konnect',
  'konnect.signIn.submit': 'Entrar',
  'konnect.signIn.forgot': 'Esqueceu sua senha?',
  'konnect.signIn.noAccount': 'Não tem uma conta?',
  'konnect.signIn.signUp': 'Cadastre-se',
  'konnect.signIn.or': 'ou',
  'konnect.signIn.sso': 'Continuar com SSO',

  'konnect.signUp.title': 'Crie sua conta no Konnect',
  'konnect.signUp.lead': 'Seu teste grátis de 30 dias do Konnect Plus começa quando você entrar pela primeira vez.',
  'konnect.signUp.submit': 'Criar conta',
  'konnect.signUp.haveAccount': 'Já tem uma conta?',
  'konnect.signUp.signIn': 'Entrar',
  'konnect.signUp.code.help': 'Ele está no e-mail de convite.',
  'konnect.signUp.code.wrong': 'Este código de acesso não é válido. Confira seu convite.',
  'konnect.signUp.region.help': 'A região padrão da sua organização.',
  'konnect.signUp.region.none': 'Sem preferência',
  'konnect.signUp.region.us': 'Estados Unidos',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Austrália',
  'konnect.signUp.region.me': 'Oriente Médio',
  'konnect.signUp.region.in': 'Índia',
  'konnect.signUp.inviteOnly':
    'Aqui as contas são criadas por convite. Nossa equipe de vendas prepara uma para você, com um teste grátis de 30 dias do Konnect Plus que começa no seu primeiro login.',
  'konnect.signUp.sales': 'Falar com vendas',
  'konnect.signUp.invited':
    'Já tem um convite? Use o link do e-mail de boas-vindas: ele confirma sua conta e define sua senha.',

  'portal.region.us': 'Região US',
  'portal.region.eu': 'Região EU',
  'portal.region.au': 'Região AU',
  'portal.region.me': 'Região ME',
  'portal.region.in': 'Região IN',

  'portal.signIn.title': 'Entrar em {portal}',
  'portal.signIn.submit': 'Entrar',
  'portal.signIn.sso': 'Entrar com SSO',
  'portal.signIn.forgot': 'Esqueceu sua senha?',
  'portal.signIn.or': 'ou',
  'portal.signIn.noAccount': 'Não tem uma conta?',
  'portal.signIn.signUp': 'Cadastre-se',
  'portal.signIn.ssoOnly': 'Este portal usa login único. Entre com a conta da sua organização.',
  'portal.signIn.trouble': 'Problemas para entrar?',
  'portal.signIn.contact': 'Falar com o administrador',
  'portal.signIn.contactPlain': 'Fale com o administrador deste portal.',

  'portal.signUp.title': 'Crie uma conta de desenvolvedor',
  'portal.signUp.lead': 'Cadastre-se para ler a documentação e usar as APIs de {portal}.',
  'portal.signUp.separate': 'Sua conta vale só para este portal. O Konnect e outros portais têm contas próprias.',
  'portal.signUp.submit': 'Criar conta',
  'portal.signUp.haveAccount': 'Já tem uma conta?',
  'portal.signUp.logIn': 'Entrar',
  'portal.signUp.checkEmail':
    'Se o endereço for novo aqui, a mensagem traz um link para criar sua senha. Se já for conhecido, ela diz como está seu cadastro.',

  'portal.verifyEmail.title': 'Crie uma senha',
  'portal.verifyEmail.lead': 'Uma só etapa confirma seu e-mail e define a senha da sua conta.',
  'portal.verifyEmail.submit': 'Criar senha',

  'shared.refusedLink.link-expired': 'Este link expirou',
  'shared.refusedLink.link-used': 'Este link já foi usado',
  'shared.refusedLink.link-superseded': 'Este link foi substituído por um mais recente',
  'shared.refusedLink.link-invalid': 'Este link não é válido',
  'shared.refusedLink.link-gone': 'Este link expirou ou já foi usado',
  'shared.refusedLink.link-missing': 'Abra de novo o link do seu e-mail',
  'shared.refusedLink.link-expired.why': 'Para sua segurança, os links dos nossos e-mails só funcionam por um tempo.',
  'shared.refusedLink.link-used.why':
    'Cada link funciona uma vez. Se foi você, entre com seu e-mail e sua senha. Se ainda não tem senha, escolha uma em “Esqueceu sua senha?” abaixo.',
  'shared.refusedLink.link-superseded.why':
    'Enviamos um link mais recente depois deste. Abra o último e-mail ou peça outro link aqui.',
  'shared.refusedLink.link-invalid.why':
    'Parte do endereço pode ter se perdido no caminho. Copie o link inteiro do e-mail ou peça um novo aqui.',
  'shared.refusedLink.link-gone.why': 'Cada link funciona uma vez e só por um tempo.',
  'shared.refusedLink.link-missing.why':
    'O endereço desta página não contém mais o seu link, por exemplo porque a página foi recarregada. Talvez o link ainda funcione: volte ao e-mail e abra-o.',
  'shared.refusedLink.link-missing.new': 'Se não encontrar o e-mail, peça um novo link aqui.',
  'shared.refusedLink.newLink': 'Enviar novo link',

  'shared.sso.denied':
    'O login único não liberou o acesso: você parou por lá, ou sua conta não tem acesso aqui. Tente de novo por uma das formas abaixo ou peça acesso a um administrador.',
  'shared.sso.unavailable':
    'O login único não está disponível agora. Tente de novo por uma das formas abaixo, ou um pouco mais tarde.',
  'shared.sso.interrupted':
    'O login único foi interrompido antes de terminar. Tente de novo por uma das formas abaixo.',
  'shared.sso.no-session':
    'Você voltou do login único, mas não há sessão neste navegador. Se você bloqueia cookies, permita-os neste site e tente de novo.',
  'shared.sso.loop':
    'O login único terminou várias vezes sem sessão, por isso paramos. Permita cookies neste site e tente de novo.',
  'shared.sso.failed': 'O login único não funcionou desta vez. Tente de novo por uma das formas abaixo.',
  'shared.sso.leaving': 'Levando você ao seu provedor de identidade…',
  'shared.sso.returning': 'Concluindo o login…',
  'shared.accountMenu': 'Conta, {name}',
  'shared.accountMenu.unnamed': 'Conta',
  'shared.notFound.title': 'Página não encontrada',
  'shared.notFound.text':
    'Este endereço não leva a lugar nenhum. Pode ter um erro de digitação, ou a página mudou de lugar.',
  'shared.notFound.home': 'Ir para a página inicial',
  'shared.failed.title': 'Algo deu errado',
  'shared.failed.text':
    'Esta página parou de funcionar. A culpa não é sua. Tente de novo; se acontecer outra vez, volte um pouco mais tarde.',
  'shared.failed.offline': 'Você está sem conexão',
  'shared.failed.offline.text':
    'Não foi possível carregar esta página sem rede. Ela continua sozinha quando a conexão voltar.',
  'shared.config.title': 'Este site não está configurado corretamente',
  'shared.config.key': 'O valor de configuração “{key}” não é válido.',
  'shared.config.unreadable': 'Não é possível ler a configuração.',
  'shared.config.help': 'Se você administra este site, corrija a configuração. Se está visitando, volte mais tarde.',

  'konnect.verifyEmail.title': 'Confirme seu e-mail',
  'konnect.verifyEmail.lead': 'Um clique confirma que este endereço é seu. Depois, você poderá entrar.',
  'konnect.verifyEmail.submit': 'Confirmar e-mail',
  'shared.signedInAs': 'Você entrou aqui como {person}. Se continuar, essa conta sairá deste navegador.',

  'konnect.welcome.title': 'Boas-vindas ao Konnect',
  'konnect.welcome.lead': 'Escolha sua senha para terminar de configurar sua conta. Isso também confirma seu e-mail.',
  'konnect.welcome.submit': 'Salvar',
  'konnect.welcome.newLink':
    'Digite o e-mail do seu convite. Enviaremos um link para escolher sua senha; ele também confirma sua conta.',

  'konnect.failed.title': 'Não é possível acessar o Konnect',
  'portal.status.pending': 'Aprovação pendente',
  'portal.status.pending.text':
    'Seu e-mail e sua senha estão certos. Um administrador ainda precisa aprovar sua conta; enviaremos um e-mail quando isso acontecer.',
  'portal.status.rejected': 'Cadastro recusado',
  'portal.status.rejected.text':
    'Um administrador deste portal não aprovou seu cadastro. Se você acha que é um engano, fale com o administrador.',
  'portal.status.revoked': 'Acesso revogado',
  'portal.status.revoked.text':
    'Um administrador deste portal encerrou seu acesso. Se ainda precisa dele, peça ao administrador que aprove sua conta de novo.',
  'portal.status.check': 'Verificar de novo',
  'portal.status.unchanged': 'Nada mudou ainda.',
  'portal.status.changed': 'Seu status mudou.',
  'portal.status.email': 'Enviar meu status por e-mail',
  'portal.status.emailed': 'Enviamos seu status para {email}.',
  'portal.status.back': 'Voltar ao login',
  'portal.failed.title': 'Não é possível acessar este portal',
  'portal.unknown.title': 'Página não encontrada',
  'portal.unknown.text': 'Não há portal neste endereço. Confira-o ou fale com o administrador que convidou você.',
}
