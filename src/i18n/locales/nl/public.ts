import type { Words } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Words<typeof english> = {
  'ui.skip': 'Naar de inhoud',
  'ui.errors': 'Controleer {count, plural, one {# veld} other {# velden}}',
  'ui.theme': 'Thema',
  'ui.theme.light': 'Licht',
  'ui.theme.dark': 'Donker',
  'ui.theme.system': 'Systeem',
  'ui.language': 'Taal',
  'ui.language.failed': 'Deze taal kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
  'ui.loading': 'Laden',
  'password.show': 'Wachtwoord tonen',
  'password.requirements': 'Eisen aan je wachtwoord',
  'password.met': 'voldaan',
  'password.not-met': 'niet voldaan',

  'label.email': 'E-mailadres',
  'label.password': 'Wachtwoord',
  'label.newPassword': 'Nieuw wachtwoord',
  'label.oldPassword': 'Huidig wachtwoord',
  'label.fullName': 'Volledige naam',
  'label.firstName': 'Voornaam',
  'label.lastName': 'Achternaam',
  'label.organization': 'Naam van je organisatie',
  'label.accessCode': 'Toegangscode',
  'label.region': 'Regio',

  'missing.email': 'Vul je e-mailadres in.',
  'missing.password': 'Vul je wachtwoord in.',
  'missing.newPassword': 'Kies een wachtwoord.',
  'missing.oldPassword': 'Vul je huidige wachtwoord in.',
  'missing.fullName': 'Vul je volledige naam in.',
  'missing.firstName': 'Vul je voornaam in.',
  'missing.lastName': 'Vul je achternaam in.',
  'missing.organization': 'Vul de naam van je organisatie in.',
  'missing.accessCode': 'Vul de toegangscode uit je uitnodigingsmail in.',
  'missing.region': 'Kies een regio.',

  'invalid.email': 'Vul een e-mailadres in zoals naam@example.com.',
  'invalid.email.character': 'Gebruik een adres zonder “{character}” vóór de @.',
  'invalid.password': 'Controleer je wachtwoord.',
  'invalid.newPassword': 'Kies een wachtwoord dat aan alle eisen voldoet.',
  'invalid.oldPassword': 'Controleer je huidige wachtwoord.',
  'invalid.fullName': 'Gebruik maximaal 256 tekens voor je naam.',
  'invalid.firstName': 'Gebruik maximaal 127 tekens voor je voornaam.',
  'invalid.lastName': 'Gebruik maximaal 128 tekens voor je achternaam.',
  'invalid.organization': 'Gebruik maximaal 256 tekens voor de naam van je organisatie.',
  'invalid.accessCode': 'Controleer de toegangscode in je uitnodigingsmail.',
  'invalid.region': 'Kies een van de regio’s.',

  'password.length': 'Minstens {count} tekens',
  'password.classes':
    'Minstens {count, plural, one {# van deze} other {# van deze}}: een kleine letter, een hoofdletter, een speciaal teken',
  'password.too-long': 'Maximaal {count} tekens',
  'form.did-you-mean': 'Bedoelde je {email}?',

  'check-email.title': 'Bekijk je e-mail',
  'check-email.inbox': 'Kijk in de inbox van',
  'check-email.sign-up': 'Open ons bericht en volg de link om verder te gaan. De link werkt één keer, 24 uur lang.',
  'check-email.forgot':
    'Als er een account met dit adres bestaat, vind je daar ons bericht met een link om een nieuw wachtwoord te kiezen. De link werkt één keer, 1 uur lang.',
  'check-email.spam': 'Niets ontvangen? Het kan een minuut duren. Kijk ook in je spammap.',
  'check-email.resend': 'E-mail opnieuw sturen',
  'check-email.resent': 'Opnieuw verstuurd. Alleen de nieuwste link werkt.',
  'check-email.wait': 'Je kunt het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw vragen.',
  'check-email.ready': 'Je kunt de e-mail nu opnieuw vragen.',
  'check-email.different': 'Ander e-mailadres gebruiken',

  'legal.agree': 'Door een account te maken ga je akkoord met:',
  'legal.terms': 'Servicevoorwaarden',
  'legal.privacy': 'Privacybeleid',

  'frame.konnect-line': 'Eén ingang voor alle gateways, services en routes die je beheert.',
  'frame.portal-line': 'Vind een API, lees hoe die werkt en begin met bouwen.',
  'notice.password-created':
    'Je wachtwoord is ingesteld. Je kunt inloggen zodra je account is goedgekeurd; sommige portals doen dat meteen.',
  'notice.verified': 'Je e-mailadres is bevestigd. Log in om verder te gaan.',
  'notice.password-saved': 'Je nieuwe wachtwoord is opgeslagen. Log er nu mee in.',
  'notice.signed-out': 'Je bent uitgelogd.',
  'notice.session-ended': 'Je sessie is beëindigd. Log in om verder te gaan waar je was.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Opnieuw proberen',
  'screen.loading': 'Laden…',
  'offline.notice': 'Je bent offline. Controleer je verbinding.',

  'problem.invalid-input': 'Controleer wat je hebt ingevuld en probeer het opnieuw.',
  'problem.bad-request': 'Dat verzoek is niet begrepen. Controleer wat je hebt ingevuld en probeer het opnieuw.',
  'problem.invalid-credentials':
    'E-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw, of stel je wachtwoord opnieuw in.',
  'problem.approval-pending': 'Je account wacht op goedkeuring door een beheerder.',
  'problem.registration-rejected': 'Je registratie is niet goedgekeurd.',
  'problem.access-revoked': 'Je toegang is ingetrokken.',
  'problem.email-not-verified':
    'Je e-mailadres is nog niet bevestigd. De link staat in het bericht dat we je hebben gestuurd.',
  'problem.wrong-access-code': 'Die toegangscode is ongeldig. Kopieer de code uit je uitnodigingsmail.',
  'problem.unauthenticated': 'Je sessie is beëindigd. Log in en probeer het opnieuw.',
  'problem.forbidden': 'Je mag dat niet doen. Vraag het aan de eigenaar van je organisatie.',
  'problem.not-found': 'We konden niet vinden wat je zocht. Controleer het adres en probeer het opnieuw.',
  'problem.conflict': 'Dit is intussen ergens anders gewijzigd. Bekijk de huidige stand en probeer het opnieuw.',
  'problem.link-invalid': 'Deze link is ongeldig.',
  'problem.link-expired': 'Deze link is verlopen.',
  'problem.link-used': 'Deze link is al gebruikt.',
  'problem.link-superseded': 'Deze link is vervangen door een nieuwere.',
  'problem.link-gone': 'Deze link is verlopen of al gebruikt.',
  'problem.throttled': 'Te veel pogingen. Wacht even en probeer het dan opnieuw.',
  'problem.server-error': 'Er is bij ons iets misgegaan. Probeer het opnieuw.',
  'problem.unavailable': 'De dienst is nu niet beschikbaar. Probeer het zo opnieuw.',
  'problem.unreadable': 'We kregen een antwoord dat we niet konden lezen. Probeer het opnieuw.',
  'problem.network': 'We konden de dienst niet bereiken. Controleer je verbinding en probeer het opnieuw.',
  'problem.timeout': 'Het antwoord liet te lang op zich wachten. Probeer het opnieuw.',
  'problem.cookies-blocked':
    'Je gegevens kloppen, maar deze browser heeft de sessie niet bewaard. Sta cookies toe voor deze site en probeer het opnieuw.',
  'problem.kept': 'Wat je hebt ingevuld staat er nog.',
  'problem.reference': 'Referentie: {instance}',
  'problem.wait-over': 'Het wachten is voorbij. Je kunt het nu opnieuw proberen.',
  'problem.wait-seconds':
    'Te veel pogingen. Je kunt het over {seconds, plural, one {# seconde} other {# seconden}} opnieuw proberen.',
  'problem.wait-minutes':
    'Te veel pogingen. Je kunt het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw proberen.',

  'forgot.title': 'Wachtwoord vergeten?',
  'forgot.lead': 'Vul het e-mailadres van je account in. We sturen je een link om een nieuw wachtwoord te kiezen.',
  'forgot.submit': 'Wachtwoord herstellen',
  'forgot.back': 'Terug naar inloggen',
  'reset.title': 'Kies een nieuw wachtwoord',
  'reset.lead': 'Na het opslaan eindigen alle andere sessies van je account.',
  'reset.submit': 'Opslaan',

  'konnect.name': 'Konnect',
  'konnect.home': '{site}, home',

  'sign-in.title': 'Inloggen bij Konnect',
  'sign-in.submit': 'Inloggen',
  'sign-in.forgot': 'Wachtwoord vergeten?',
  'sign-in.no-account': 'Nieuw bij Konnect?',
  'sign-in.sign-up': 'Registreren',
  'sign-in.or': 'of',
  'sign-in.sso': 'Doorgaan met SSO',

  'join.title': 'Maak je Konnect-account',
  'join.lead': 'Je gratis proefperiode van 30 dagen voor Konnect Plus begint als je voor het eerst inlogt.',
  'join.submit': 'Account maken',
  'join.have-account': 'Heb je al een account?',
  'join.sign-in': 'Inloggen',
  'join.code.help': 'Je vindt de code in je uitnodigingsmail.',
  'join.code.wrong': 'Deze toegangscode is ongeldig. Controleer je uitnodiging.',
  'join.region.help': 'De standaardregio van je organisatie.',
  'join.region.none': 'Geen voorkeur',
  'join.region.us': 'Verenigde Staten',
  'join.region.eu': 'Europa',
  'join.region.au': 'Australië',
  'join.region.me': 'Midden-Oosten',
  'join.region.in': 'India',
  'join.invite-only':
    'Een account krijg je hier op uitnodiging. Ons verkoopteam maakt er een voor je, met een gratis proefperiode van 30 dagen voor Konnect Plus die begint als je voor het eerst inlogt.',
  'join.sales': 'Contact met verkoop',
  'join.invited':
    'Al uitgenodigd? Gebruik de link in je welkomstmail: die bevestigt je account en stelt je wachtwoord in.',

  'region.us': 'Regio US',
  'region.eu': 'Regio EU',
  'region.au': 'Regio AU',
  'region.me': 'Regio ME',
  'region.in': 'Regio IN',

  'log-in.title': 'Inloggen bij {portal}',
  'log-in.submit': 'Inloggen',
  'log-in.sso': 'Inloggen met SSO',
  'log-in.forgot': 'Wachtwoord vergeten?',
  'log-in.or': 'of',
  'log-in.no-account': 'Nieuw hier?',
  'log-in.sign-up': 'Registreren',
  'log-in.sso-only': 'Deze portal gebruikt single sign-on. Log in met het account van je organisatie.',
  'log-in.trouble': 'Lukt inloggen niet?',
  'log-in.contact': 'Neem contact op met de beheerder',
  'log-in.contact-plain': 'Neem contact op met de beheerder van deze portal.',

  'sign-up.title': 'Maak een developeraccount',
  'sign-up.lead': 'Registreer je om de documentatie te lezen en de API’s van {portal} te gebruiken.',
  'sign-up.separate': 'Je account hoort alleen bij deze portal. Konnect en andere portals hebben eigen accounts.',
  'sign-up.submit': 'Account maken',
  'sign-up.have-account': 'Al geregistreerd?',
  'sign-up.log-in': 'Inloggen',
  'sign-up.check-email':
    'Als het adres hier nieuw is, bevat het bericht een link om je wachtwoord te maken. Is het al bekend, dan staat er hoe het met je registratie staat.',

  'verify.title': 'Maak een wachtwoord',
  'verify.lead': 'Eén stap bevestigt je e-mailadres en stelt het wachtwoord van je account in.',
  'verify.submit': 'Wachtwoord maken',

  'refused.link-expired': 'Deze link is verlopen',
  'refused.link-used': 'Deze link is al gebruikt',
  'refused.link-superseded': 'Deze link is vervangen door een nieuwere',
  'refused.link-invalid': 'Deze link is ongeldig',
  'refused.link-gone': 'Deze link is verlopen of al gebruikt',
  'refused.link-missing': 'Open de link in je e-mail opnieuw',
  'refused.link-expired.why': 'Voor je veiligheid werken links in onze e-mails maar een beperkte tijd.',
  'refused.link-used.why':
    'Elke link werkt één keer. Was jij het zelf, log dan in met je e-mailadres en wachtwoord. Heb je nog geen wachtwoord, kies er dan een via ‘Wachtwoord vergeten?’ hieronder.',
  'refused.link-superseded.why':
    'We hebben je na deze link een nieuwere gestuurd. Open de nieuwste e-mail of vraag hier een andere link aan.',
  'refused.link-invalid.why':
    'Misschien is onderweg een deel van het adres weggevallen. Kopieer de hele link uit de e-mail of vraag hier een nieuwe aan.',
  'refused.link-gone.why': 'Elke link werkt één keer, en maar een beperkte tijd.',
  'refused.link-missing.why':
    'Het adres van deze pagina bevat je link niet meer, bijvoorbeeld omdat de pagina opnieuw is geladen. Misschien werkt de link nog: ga terug naar de e-mail en open hem daar.',
  'refused.link-missing.new': 'Kun je de e-mail niet vinden, vraag dan hier een nieuwe link aan.',
  'refused.new-link': 'Nieuwe link sturen',

  'sso.denied':
    'Single sign-on heeft je niet toegelaten: je bent daar gestopt, of je account heeft hier geen toegang. Probeer het opnieuw op een van de manieren hieronder, of vraag een beheerder om toegang.',
  'sso.unavailable':
    'Single sign-on is nu niet beschikbaar. Probeer het opnieuw op een van de manieren hieronder, of iets later.',
  'sso.interrupted':
    'Single sign-on is onderbroken voordat het klaar was. Probeer het opnieuw op een van de manieren hieronder.',
  'sso.no-session':
    'Je bent terug van single sign-on, maar deze browser heeft geen sessie. Als je cookies blokkeert, sta ze dan toe voor deze site en probeer het opnieuw.',
  'sso.loop':
    'Single sign-on kwam meerdere keren terug zonder sessie, dus zijn we gestopt. Sta cookies toe voor deze site en probeer het opnieuw.',
  'sso.failed': 'Single sign-on is deze keer niet gelukt. Probeer het opnieuw op een van de manieren hieronder.',
  'sso.leaving': 'We brengen je naar je identiteitsprovider…',
  'sso.returning': 'Inloggen wordt afgerond…',
  'menu.account': 'Account, {name}',
  'menu.account.unnamed': 'Account',
  'not-found.title': 'Pagina niet gevonden',
  'not-found.text': 'Dit adres leidt nergens heen. Misschien is er een typefout gemaakt of is de pagina verplaatst.',
  'not-found.home': 'Naar de startpagina',
  'failed.title': 'Er is iets misgegaan',
  'failed.text':
    'Deze pagina werkt niet meer. Het ligt niet aan jou. Probeer het opnieuw; gebeurt het weer, kom dan wat later terug.',
  'failed.offline': 'Je bent offline',
  'failed.offline.text':
    'Deze pagina kon zonder netwerk niet worden geladen. Ze gaat vanzelf verder als je weer online bent.',
  'config.title': 'Deze site is niet goed ingesteld',
  'config.key': 'De configuratiewaarde “{key}” is ongeldig.',
  'config.unreadable': 'De configuratie kan niet worden gelezen.',
  'config.help': 'Beheer je deze site, corrigeer dan de configuratie. Ben je bezoeker, kom dan later terug.',

  'confirm.title': 'Bevestig je e-mailadres',
  'confirm.lead': 'Eén druk op de knop bevestigt dat dit adres van jou is. Daarna kun je inloggen.',
  'confirm.submit': 'E-mailadres bevestigen',
  'signed-in-as': 'Je bent hier ingelogd als {person}. Als je verdergaat, wordt dat account in deze browser uitgelogd.',

  'welcome.title': 'Welkom bij Konnect',
  'welcome.lead': 'Kies je wachtwoord om je account af te ronden. Daarmee bevestig je ook je e-mailadres.',
  'welcome.submit': 'Opslaan',
  'welcome.new-link':
    'Vul het e-mailadres in waarop je bent uitgenodigd. We sturen je een link om je wachtwoord te kiezen; die bevestigt ook je account.',

  'konnect-failed.title': 'Konnect is niet bereikbaar',
  'status.pending': 'Wacht op goedkeuring',
  'status.pending.text':
    'Je e-mailadres en wachtwoord kloppen. Een beheerder moet je account nog goedkeuren; we sturen je een e-mail als dat gebeurt.',
  'status.rejected': 'Registratie afgewezen',
  'status.rejected.text':
    'Een beheerder van deze portal heeft je registratie niet goedgekeurd. Denk je dat dit een vergissing is, neem dan contact op met de beheerder.',
  'status.revoked': 'Toegang ingetrokken',
  'status.revoked.text':
    'Een beheerder van deze portal heeft je toegang ingetrokken. Heb je die nog nodig, vraag de beheerder dan om je account opnieuw goed te keuren.',
  'status.check': 'Opnieuw controleren',
  'status.unchanged': 'Er is nog niets veranderd.',
  'status.changed': 'Je status is veranderd.',
  'status.email': 'Mail me mijn status',
  'status.emailed': 'We hebben je status gestuurd naar {email}.',
  'status.back': 'Terug naar inloggen',
  'portal-failed.title': 'Deze portal is niet bereikbaar',
  'portal-unknown.title': 'Pagina niet gevonden',
  'portal-unknown.text':
    'Op dit adres is geen portal. Controleer het of vraag het aan de beheerder die je heeft uitgenodigd.',
}
