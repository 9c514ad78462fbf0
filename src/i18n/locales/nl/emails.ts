import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Hallo {name},',
  'email.shared.hello.nobody': 'Hallo,',
  'email.shared.linkInFull': 'Als de knop niet werkt, kopieer dan dit adres naar je browser:',
  'email.shared.why': 'Waarom je dit ontvangt: {reason}',
  'email.shared.logIn': 'Inloggen',
  'email.shared.signIn': 'Inloggen',
  'email.shared.forgot': 'Stel je wachtwoord opnieuw in',

  'email.developer-verify.subject': 'Bevestig je e-mailadres voor {portal}',
  'email.developer-verify.intro':
    'Bedankt voor je registratie bij {portal}. Volg de link om je e-mailadres te bevestigen en een wachtwoord te maken. Die werkt één keer, 24 uur lang.',
  'email.developer-verify.approved':
    'Deze portal keurt registraties meteen goed: je kunt inloggen zodra je je wachtwoord hebt gemaakt.',
  'email.developer-verify.pending':
    'Een beheerder van {portal} beoordeelt elke registratie. Je kunt je wachtwoord nu al maken; we mailen je als je bent goedgekeurd.',
  'email.developer-verify.action': 'E-mailadres bevestigen en wachtwoord maken',
  'email.developer-verify.reason':
    'iemand heeft zich met dit adres geregistreerd bij {portal}. Was jij dat niet, dan kun je deze e-mail negeren.',

  'email.developer-known.subject': 'Je bent al geregistreerd bij {portal}',
  'email.developer-known.status': 'Je bent al geregistreerd bij {portal}. De status van je registratie is: {status}.',
  'email.developer-known.status.pending': 'In behandeling',
  'email.developer-known.status.approved': 'Goedgekeurd',
  'email.developer-known.status.rejected': 'Afgewezen',
  'email.developer-known.status.revoked': 'Ingetrokken',
  'email.developer-known.next.pending':
    'Een beheerder moet je registratie nog beoordelen. Tot dan hoef je niets te doen; we mailen je als je bent goedgekeurd.',
  'email.developer-known.next.approved':
    'Je kunt inloggen met je e-mailadres en wachtwoord. Ben je het wachtwoord vergeten, vraag dan een nieuw aan op de inlogpagina.',
  'email.developer-known.next.approved-unfinished': 'Je kunt inloggen zodra je je wachtwoord hebt gemaakt.',
  'email.developer-known.next.rejected':
    'Een beheerder heeft je registratie afgewezen. Wil je je opnieuw registreren, vraag dan eerst een beheerder van {portal} om de registratie te verwijderen.',
  'email.developer-known.next.revoked':
    'Een beheerder heeft je toegang ingetrokken. Neem contact op met een beheerder van {portal} om die terug te krijgen.',
  'email.developer-known.fresh':
    'Je hebt je account nog niet afgerond. Volg deze nieuwe link om je e-mailadres te bevestigen en een wachtwoord te maken; die vervangt de eerdere links en werkt één keer, 24 uur lang.',
  'email.developer-known.reason':
    'iemand heeft zich bij {portal} geregistreerd met dit adres, dat daar al bekend is. Je registratie is niet gewijzigd.',

  'email.developer-approved.subject': 'Je bent goedgekeurd voor {portal}',
  'email.developer-approved.intro': 'Een beheerder heeft je toegang tot {portal} goedgekeurd. Je kunt nu inloggen.',
  'email.developer-approved.unfinished':
    'Een beheerder heeft je toegang tot {portal} goedgekeurd. Maak je wachtwoord voordat je inlogt: gebruik de link in de e-mail die je bij je registratie kreeg, of registreer je opnieuw voor een nieuwe link.',
  'email.developer-approved.register': 'Nieuwe link aanvragen',
  'email.developer-approved.reason': 'je hebt je geregistreerd bij {portal}.',

  'email.password-reset.subject': 'Kies een nieuw wachtwoord voor {place}',
  'email.password-reset.intro':
    'Volg de link om een nieuw wachtwoord voor {place} te kiezen. Die werkt één keer, 1 uur lang. Tot dan blijft je wachtwoord zoals het is.',
  'email.password-reset.action': 'Kies een nieuw wachtwoord',
  'email.password-reset.reason':
    'iemand heeft een nieuw wachtwoord aangevraagd voor je account bij {place}. Was jij dat niet, dan kun je deze e-mail negeren.',

  'email.password-changed.subject': 'Je wachtwoord voor {place} is gewijzigd',
  'email.password-changed.intro':
    'Het wachtwoord van je account bij {place} is gewijzigd en je bent overal elders uitgelogd.',
  'email.password-changed.notYou': 'Was jij dat niet, stel je wachtwoord dan nu opnieuw in.',
  'email.password-changed.reason': 'je hebt een account bij {place} en we melden je elke wijziging van het wachtwoord.',

  'email.konnect-welcome.subject': 'Welkom bij Konnect: bevestig je e-mailadres',
  'email.konnect-welcome.intro':
    'Bedankt voor je registratie. Volg de link om je account te bevestigen. Die werkt één keer, 24 uur lang.',
  'email.konnect-welcome.trial': 'Je 30 gratis dagen Konnect Plus beginnen als je voor het eerst inlogt.',
  'email.konnect-welcome.action': 'Bevestig je account',
  'email.konnect-welcome.reason':
    'iemand heeft zich met dit adres geregistreerd bij Konnect. Was jij dat niet, dan kun je deze e-mail negeren.',

  'email.konnect-known.subject': 'Je hebt al een Konnect-account',
  'email.konnect-known.intro':
    'Iemand heeft zich met dit adres geregistreerd bij Konnect, maar je hebt al een account. Er is niets gewijzigd.',
  'email.konnect-known.next': 'Log in met je wachtwoord. Ben je het vergeten, dan kun je het opnieuw instellen.',
  'email.konnect-known.reason': 'dit adres heeft een account bij Konnect.',

  'email.konnect-invitation.subject': 'Je uitnodiging voor Konnect',
  'email.konnect-invitation.intro':
    'Je bent uitgenodigd om je met {organization} te registreren bij Konnect. Vul bij je registratie deze toegangscode in:',
  'email.konnect-invitation.code': 'Toegangscode: {code}',
  'email.konnect-invitation.action': 'Registreren bij Konnect',
  'email.konnect-invitation.reason': 'Kong heeft dit adres uitgenodigd voor Konnect.',

  'email.konnect-invited-welcome.subject': 'Welkom bij Konnect: stel je wachtwoord in',
  'email.konnect-invited-welcome.intro':
    'Er is bij {organization} een Konnect-account voor je gemaakt. Volg de link om het te bevestigen en je eigen wachtwoord te kiezen. Die werkt één keer, 7 dagen lang.',
  'email.konnect-invited-welcome.action': 'Stel je wachtwoord in',
  'email.konnect-invited-welcome.reason': 'er is een account gemaakt voor dit adres.',

  'email.trial-notice.subject': 'Je proefperiode van Konnect Plus eindigt over drie dagen',
  'email.trial-notice.intro': 'De proefperiode van Konnect Plus van {organization} eindigt op {date} (UTC).',
  'email.trial-notice.choice':
    'Kies hoe je verdergaat: doorgaan met een betaald abonnement op Konnect Plus, of downgraden naar Konnect Free.',
  'email.trial-notice.action': 'Kies je abonnement',
  'email.trial-notice.reason': 'je bent de eigenaar van {organization} bij Konnect.',
}
