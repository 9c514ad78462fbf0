import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Naar de inhoud',
  'shared.form.errors': 'Controleer {count, plural, one {# veld} other {# velden}}',
  'shared.ui.theme': 'Thema',
  'shared.ui.theme.light': 'Licht',
  'shared.ui.theme.dark': 'Donker',
  'shared.ui.theme.system': 'Systeem',
  'shared.ui.language': 'Taal',
  'shared.ui.language.failed': 'Deze taal kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
  'shared.form.loading': 'Laden',
  'shared.password.show': 'Wachtwoord tonen',
  'shared.password.requirements': 'Eisen aan je wachtwoord',
  'shared.password.met': 'voldaan',
  'shared.password.notMet': 'niet voldaan',

  'shared.label.email': 'E-mailadres',
  'shared.label.password': 'Wachtwoord',
  'shared.label.newPassword': 'Nieuw wachtwoord',
  'shared.label.oldPassword': 'Huidig wachtwoord',
  'shared.label.fullName': 'Volledige naam',
  'shared.label.firstName': 'Voornaam',
  'shared.label.lastName': 'Achternaam',
  'shared.label.organization': 'Naam van je organisatie',
  'shared.label.accessCode': 'Toegangscode',
  'shared.label.region': 'Regio',

  'shared.missing.email': 'Vul je e-mailadres in.',
  'shared.missing.password': 'Vul je wachtwoord in.',
  'shared.missing.newPassword': 'Kies een wachtwoord.',
  'shared.missing.oldPassword': 'Vul je huidige wachtwoord in.',
  'shared.missing.fullName': 'Vul je volledige naam in.',
  'shared.missing.firstName': 'Vul je voornaam in.',
  'shared.missing.lastName': 'Vul je achternaam in.',
  'shared.missing.organization': 'Vul de naam van je organisatie in.',
  'shared.missing.accessCode': 'Vul de toegangscode uit je uitnodigingsmail in.',
  'shared.missing.region': 'Kies een regio.',

  'shared.invalid.email': 'Vul een e-mailadres in zoals naam@example.com.',
  'shared.invalid.email.character': 'Gebruik een adres zonder “{character}” vóór de @.',
  'shared.invalid.password': 'Controleer je wachtwoord.',
  'shared.invalid.newPassword': 'Kies een wachtwoord dat aan alle eisen voldoet.',
  'shared.invalid.oldPassword': 'Controleer je huidige wachtwoord.',
  'shared.invalid.fullName': 'Gebruik maximaal 256 tekens voor je naam.',
  'shared.invalid.firstName': 'Gebruik maximaal 127 tekens voor je voornaam.',
  'shared.invalid.lastName': 'Gebruik maximaal 128 tekens voor je achternaam.',
  'shared.invalid.organization': 'Gebruik maximaal 256 tekens voor de naam van je organisatie.',
  'shared.invalid.accessCode': 'Controleer de toegangscode in je uitnodigingsmail.',
  'shared.invalid.region': 'Kies een van de regio’s.',

  'shared.password.length': 'Minstens {count} tekens',
  'shared.password.classes':
    'Minstens {count, plural, one {# van deze} other {# van deze}}: een kleine letter, een hoofdletter, een speciaal teken',
  'shared.password.tooLong': 'Maximaal {count} tekens',
  'shared.didYouMean': 'Bedoelde je {email}?',

  'shared.checkEmail.title': 'Bekijk je e-mail',
  'shared.checkEmail.inbox': 'Kijk in de inbox van',
  'shared.checkEmail.signUp':
    'Open ons bericht en volg de link om verder te gaan. De link werkt één keer, 24 uur lang.',
  'shared.checkEmail.forgot':
    'Als er een account met dit adres bestaat, vind je daar ons bericht met een link om een nieuw wachtwoord te kiezen. De link werkt één keer, 1 uur lang.',
  'shared.checkEmail.spam': 'Niets ontvangen? Het kan een minuut duren. Kijk ook in je spammap.',
  'shared.checkEmail.resend': 'E-mail opnieuw sturen',
  'shared.checkEmail.resent': 'Opnieuw verstuurd. Alleen de nieuwste link werkt.',
  'shared.checkEmail.wait': 'Je kunt het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw vragen.',
  'shared.checkEmail.ready': 'Je kunt de e-mail nu opnieuw vragen.',
  'shared.checkEmail.different': 'Ander e-mailadres gebruiken',

  'shared.legal.agree': 'Door een account te maken ga je akkoord met:',
  'shared.legal.terms': 'Servicevoorwaarden',
  'shared.legal.privacy': 'Privacybeleid',

  'konnect.tagline': 'Eén ingang voor alle gateways, services en routes die je beheert.',
  'portal.tagline': 'Vind een API, lees hoe die werkt en begin met bouwen.',
  'shared.notice.password-created':
    'Je wachtwoord is ingesteld. Je kunt inloggen zodra je account is goedgekeurd; sommige portals doen dat meteen.',
  'shared.notice.verified': 'Je e-mailadres is bevestigd. Log in om verder te gaan.',
  'shared.notice.password-saved': 'Je nieuwe wachtwoord is opgeslagen. Log er nu mee in.',
  'shared.notice.signed-out': 'Je bent uitgelogd.',
  'shared.notice.session-ended': 'Je sessie is beëindigd. Log in om verder te gaan waar je was.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Opnieuw proberen',
  'shared.loading': 'Laden…',
  'shared.offline': 'Je bent offline. Controleer je verbinding.',

  'shared.problem.invalid-input': 'Controleer wat je hebt ingevuld en probeer het opnieuw.',
  'shared.problem.bad-request': 'Dat verzoek is niet begrepen. Controleer wat je hebt ingevuld en probeer het opnieuw.',
  'shared.problem.invalid-credentials':
    'E-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw, of stel je wachtwoord opnieuw in.',
  'shared.problem.approval-pending': 'Je account wacht op goedkeuring door een beheerder.',
  'shared.problem.registration-rejected': 'Je registratie is niet goedgekeurd.',
  'shared.problem.access-revoked': 'Je toegang is ingetrokken.',
  'shared.problem.email-not-verified':
    'Je e-mailadres is nog niet bevestigd. De link staat in het bericht dat we je hebben gestuurd.',
  'shared.problem.wrong-access-code': 'Die toegangscode is ongeldig. Kopieer de code uit je uitnodigingsmail.',
  'shared.problem.unauthenticated': 'Je sessie is beëindigd. Log in en probeer het opnieuw.',
  'shared.problem.forbidden': 'Je mag dat niet doen. Vraag het aan de eigenaar van je organisatie.',
  'shared.problem.not-found': 'We konden niet vinden wat je zocht. Controleer het adres en probeer het opnieuw.',
  'shared.problem.conflict': 'Dit is intussen ergens anders gewijzigd. Bekijk de huidige stand en probeer het opnieuw.',
  'shared.problem.link-invalid': 'Deze link is ongeldig.',
  'shared.problem.link-expired': 'Deze link is verlopen.',
  'shared.problem.link-used': 'Deze link is al gebruikt.',
  'shared.problem.link-superseded': 'Deze link is vervangen door een nieuwere.',
  'shared.problem.link-gone': 'Deze link is verlopen of al gebruikt.',
  'shared.problem.throttled': 'Te veel pogingen. Wacht even en probeer het dan opnieuw.',
  'shared.problem.server-error': 'Er is bij ons iets misgegaan. Probeer het opnieuw.',
  'shared.problem.unavailable': 'De dienst is nu niet beschikbaar. Probeer het zo opnieuw.',
  'shared.problem.unreadable': 'We kregen een antwoord dat we niet konden lezen. Probeer het opnieuw.',
  'shared.problem.network': 'We konden de dienst niet bereiken. Controleer je verbinding en probeer het opnieuw.',
  'shared.problem.timeout': 'Het antwoord liet te lang op zich wachten. Probeer het opnieuw.',
  'shared.problem.cookies-blocked':
    'Je gegevens kloppen, maar deze browser heeft de sessie niet bewaard. Sta cookies toe voor deze site en probeer het opnieuw.',
  'shared.problem.kept': 'Wat je hebt ingevuld staat er nog.',
  'shared.problem.reference': 'Referentie: {instance}',
  'shared.problem.wait-over': 'Het wachten is voorbij. Je kunt het nu opnieuw proberen.',
  'shared.problem.wait-seconds':
    'Te veel pogingen. Je kunt het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw proberen.',
  'shared.problem.wait-minutes':
    'Te veel pogingen. Je kunt het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw proberen.',

  'shared.forgotPassword.title': 'Wachtwoord vergeten?',
  'shared.forgotPassword.lead':
    'Vul het e-mailadres van je account in. We sturen je een link om een nieuw wachtwoord te kiezen.',
  'shared.forgotPassword.submit': 'Wachtwoord herstellen',
  'shared.backToSignIn': 'Terug naar inloggen',
  'shared.resetPassword.title': 'Kies een nieuw wachtwoord',
  'shared.resetPassword.lead': 'Na het opslaan eindigen alle andere sessies van je account.',
  'shared.resetPassword.submit': 'Opslaan',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, home',

  'konnect.signIn.title': 'Inloggen bij Konnect',
  'konnect.signIn.submit': 'Inloggen',
  'konnect.signIn.forgot': 'Wachtwoord vergeten?',
  'konnect.signIn.noAccount': 'Nieuw bij Konnect?',
  'konnect.signIn.signUp': 'Registreren',
  'konnect.signIn.or': 'of',
  'konnect.signIn.sso': 'Doorgaan met SSO',

  'konnect.signUp.title': 'Maak je Konnect-account',
  'konnect.signUp.lead': 'Je gratis proefperiode van 30 dagen voor Konnect Plus begint als je voor het eerst inlogt.',
  'konnect.signUp.submit': 'Account maken',
  'konnect.signUp.haveAccount': 'Heb je al een account?',
  'konnect.signUp.signIn': 'Inloggen',
  'konnect.signUp.code.help': 'Je vindt de code in je uitnodigingsmail.',
  'konnect.signUp.code.wrong': 'Deze toegangscode is ongeldig. Controleer je uitnodiging.',
  'konnect.signUp.region.help': 'De standaardregio van je organisatie.',
  'konnect.signUp.region.none': 'Geen voorkeur',
  'konnect.signUp.region.us': 'Verenigde Staten',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Australië',
  'konnect.signUp.region.me': 'Midden-Oosten',
  'konnect.signUp.region.in': 'India',
  'konnect.signUp.inviteOnly':
    'Een account krijg je hier op uitnodiging. Ons verkoopteam maakt er een voor je, met een gratis proefperiode van 30 dagen voor Konnect Plus die begint als je voor het eerst inlogt.',
  'konnect.signUp.sales': 'Contact met verkoop',
  'konnect.signUp.invited':
    'Al uitgenodigd? Gebruik de link in je welkomstmail: die bevestigt je account en stelt je wachtwoord in.',

  'portal.region.us': 'Regio US',
  'portal.region.eu': 'Regio EU',
  'portal.region.au': 'Regio AU',
  'portal.region.me': 'Regio ME',
  'portal.region.in': 'Regio IN',

  'portal.signIn.title': 'Inloggen bij {portal}',
  'portal.signIn.submit': 'Inloggen',
  'portal.signIn.sso': 'Inloggen met SSO',
  'portal.signIn.forgot': 'Wachtwoord vergeten?',
  'portal.signIn.or': 'of',
  'portal.signIn.noAccount': 'Nieuw hier?',
  'portal.signIn.signUp': 'Registreren',
  'portal.signIn.ssoOnly': 'Deze portal gebruikt single sign-on. Log in met het account van je organisatie.',
  'portal.signIn.trouble': 'Lukt inloggen niet?',
  'portal.signIn.contact': 'Neem contact op met de beheerder',
  'portal.signIn.contactPlain': 'Neem contact op met de beheerder van deze portal.',

  'portal.signUp.title': 'Maak een developeraccount',
  'portal.signUp.lead': 'Registreer je om de documentatie te lezen en de API’s van {portal} te gebruiken.',
  'portal.signUp.separate': 'Je account hoort alleen bij deze portal. Konnect en andere portals hebben eigen accounts.',
  'portal.signUp.submit': 'Account maken',
  'portal.signUp.haveAccount': 'Al geregistreerd?',
  'portal.signUp.logIn': 'Inloggen',
  'portal.signUp.checkEmail':
    'Als het adres hier nieuw is, bevat het bericht een link om je wachtwoord te maken. Is het al bekend, dan staat er hoe het met je registratie staat.',

  'portal.verifyEmail.title': 'Maak een wachtwoord',
  'portal.verifyEmail.lead': 'Eén stap bevestigt je e-mailadres en stelt het wachtwoord van je account in.',
  'portal.verifyEmail.submit': 'Wachtwoord maken',

  'shared.refusedLink.link-expired': 'Deze link is verlopen',
  'shared.refusedLink.link-used': 'Deze link is al gebruikt',
  'shared.refusedLink.link-superseded': 'Deze link is vervangen door een nieuwere',
  'shared.refusedLink.link-invalid': 'Deze link is ongeldig',
  'shared.refusedLink.link-gone': 'Deze link is verlopen of al gebruikt',
  'shared.refusedLink.link-missing': 'Open de link in je e-mail opnieuw',
  'shared.refusedLink.link-expired.why': 'Voor je veiligheid werken links in onze e-mails maar een beperkte tijd.',
  'shared.refusedLink.link-used.why':
    'Elke link werkt één keer. Was jij het zelf, log dan in met je e-mailadres en wachtwoord. Heb je nog geen wachtwoord, kies er dan een via ‘Wachtwoord vergeten?’ hieronder.',
  'shared.refusedLink.link-superseded.why':
    'We hebben je na deze link een nieuwere gestuurd. Open de nieuwste e-mail of vraag hier een andere link aan.',
  'shared.refusedLink.link-invalid.why':
    'Misschien is onderweg een deel van het adres weggevallen. Kopieer de hele link uit de e-mail of vraag hier een nieuwe aan.',
  'shared.refusedLink.link-gone.why': 'Elke link werkt één keer, en maar een beperkte tijd.',
  'shared.refusedLink.link-missing.why':
    'Het adres van deze pagina bevat je link niet meer, bijvoorbeeld omdat de pagina opnieuw is geladen. Misschien werkt de link nog: ga terug naar de e-mail en open hem daar.',
  'shared.refusedLink.link-missing.new': 'Kun je de e-mail niet vinden, vraag dan hier een nieuwe link aan.',
  'shared.refusedLink.newLink': 'Nieuwe link sturen',

  'shared.sso.denied':
    'Single sign-on heeft je niet toegelaten: je bent daar gestopt, of je account heeft hier geen toegang. Probeer het opnieuw op een van de manieren hieronder, of vraag een beheerder om toegang.',
  'shared.sso.unavailable':
    'Single sign-on is nu niet beschikbaar. Probeer het opnieuw op een van de manieren hieronder, of iets later.',
  'shared.sso.interrupted':
    'Single sign-on is onderbroken voordat het klaar was. Probeer het opnieuw op een van de manieren hieronder.',
  'shared.sso.no-session':
    'Je bent terug van single sign-on, maar deze browser heeft geen sessie. Als je cookies blokkeert, sta ze dan toe voor deze site en probeer het opnieuw.',
  'shared.sso.loop':
    'Single sign-on kwam meerdere keren terug zonder sessie, dus zijn we gestopt. Sta cookies toe voor deze site en probeer het opnieuw.',
  'shared.sso.failed': 'Single sign-on is deze keer niet gelukt. Probeer het opnieuw op een van de manieren hieronder.',
  'shared.sso.leaving': 'We brengen je naar je identiteitsprovider…',
  'shared.sso.returning': 'Inloggen wordt afgerond…',
  'shared.accountMenu': 'Account, {name}',
  'shared.accountMenu.unnamed': 'Account',
  'shared.notFound.title': 'Pagina niet gevonden',
  'shared.notFound.text':
    'Dit adres leidt nergens heen. Misschien is er een typefout gemaakt of is de pagina verplaatst.',
  'shared.notFound.home': 'Naar de startpagina',
  'shared.failed.title': 'Er is iets misgegaan',
  'shared.failed.text':
    'Deze pagina werkt niet meer. Het ligt niet aan jou. Probeer het opnieuw; gebeurt het weer, kom dan wat later terug.',
  'shared.failed.offline': 'Je bent offline',
  'shared.failed.offline.text':
    'Deze pagina kon zonder netwerk niet worden geladen. Ze gaat vanzelf verder als je weer online bent.',
  'shared.config.title': 'Deze site is niet goed ingesteld',
  'shared.config.key': 'De configuratiewaarde “{key}” is ongeldig.',
  'shared.config.unreadable': 'De configuratie kan niet worden gelezen.',
  'shared.config.help': 'Beheer je deze site, corrigeer dan de configuratie. Ben je bezoeker, kom dan later terug.',

  'konnect.verifyEmail.title': 'Bevestig je e-mailadres',
  'konnect.verifyEmail.lead': 'Eén druk op de knop bevestigt dat dit adres van jou is. Daarna kun je inloggen.',
  'konnect.verifyEmail.submit': 'E-mailadres bevestigen',
  'shared.signedInAs':
    'Je bent hier ingelogd als {person}. Als je verdergaat, wordt dat account in deze browser uitgelogd.',

  'konnect.welcome.title': 'Welkom bij Konnect',
  'konnect.welcome.lead': 'Kies je wachtwoord om je account af te ronden. Daarmee bevestig je ook je e-mailadres.',
  'konnect.welcome.submit': 'Opslaan',
  'konnect.welcome.newLink':
    'Vul het e-mailadres in waarop je bent uitgenodigd. We sturen je een link om je wachtwoord te kiezen; die bevestigt ook je account.',

  'konnect.failed.title': 'Konnect is niet bereikbaar',
  'portal.status.pending': 'Wacht op goedkeuring',
  'portal.status.pending.text':
    'Je e-mailadres en wachtwoord kloppen. Een beheerder moet je account nog goedkeuren; we sturen je een e-mail als dat gebeurt.',
  'portal.status.rejected': 'Registratie afgewezen',
  'portal.status.rejected.text':
    'Een beheerder van deze portal heeft je registratie niet goedgekeurd. Denk je dat dit een vergissing is, neem dan contact op met de beheerder.',
  'portal.status.revoked': 'Toegang ingetrokken',
  'portal.status.revoked.text':
    'Een beheerder van deze portal heeft je toegang ingetrokken. Heb je die nog nodig, vraag de beheerder dan om je account opnieuw goed te keuren.',
  'portal.status.check': 'Opnieuw controleren',
  'portal.status.unchanged': 'Er is nog niets veranderd.',
  'portal.status.changed': 'Je status is veranderd.',
  'portal.status.email': 'Mail me mijn status',
  'portal.status.emailed': 'We hebben je status gestuurd naar {email}.',
  'portal.status.back': 'Terug naar inloggen',
  'portal.failed.title': 'Deze portal is niet bereikbaar',
  'portal.unknown.title': 'Pagina niet gevonden',
  'portal.unknown.text':
    'Op dit adres is geen portal. Controleer het of vraag het aan de beheerder die je heeft uitgenodigd.',
}
