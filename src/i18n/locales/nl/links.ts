import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
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
}
