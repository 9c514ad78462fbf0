import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Hallo {name},',
  'email.hello.nobody': 'Hallo,',
  'email.link-in-full': 'Als de knop niet werkt, kopieer dan dit adres naar je browser:',
  'email.why': 'Waarom je dit ontvangt: {reason}',
  'email.log-in': 'Inloggen',
  'email.sign-in': 'Inloggen',
  'email.forgot': 'Stel je wachtwoord opnieuw in',

  'developer-verify.subject': 'Bevestig je e-mailadres voor {portal}',
  'developer-verify.intro':
    'Bedankt voor je registratie bij {portal}. Volg de link om je e-mailadres te bevestigen en een wachtwoord te maken. Die werkt één keer, 24 uur lang.',
  'developer-verify.approved':
    'Deze portal keurt registraties meteen goed: je kunt inloggen zodra je je wachtwoord hebt gemaakt.',
  'developer-verify.pending':
    'Een beheerder van {portal} beoordeelt elke registratie. Je kunt je wachtwoord nu al maken; we mailen je als je bent goedgekeurd.',
  'developer-verify.action': 'E-mailadres bevestigen en wachtwoord maken',
  'developer-verify.reason':
    'iemand heeft zich met dit adres geregistreerd bij {portal}. Was jij dat niet, dan kun je deze e-mail negeren.',

  'developer-known.subject': 'Je bent al geregistreerd bij {portal}',
  'developer-known.status': 'Je bent al geregistreerd bij {portal}. De status van je registratie is: {status}.',
  'developer-known.status.pending': 'In behandeling',
  'developer-known.status.approved': 'Goedgekeurd',
  'developer-known.status.rejected': 'Afgewezen',
  'developer-known.status.revoked': 'Ingetrokken',
  'developer-known.next.pending':
    'Een beheerder moet je registratie nog beoordelen. Tot dan hoef je niets te doen; we mailen je als je bent goedgekeurd.',
  'developer-known.next.approved':
    'Je kunt inloggen met je e-mailadres en wachtwoord. Ben je het wachtwoord vergeten, vraag dan een nieuw aan op de inlogpagina.',
  'developer-known.next.approved-unfinished': 'Je kunt inloggen zodra je je wachtwoord hebt gemaakt.',
  'developer-known.next.rejected':
    'Een beheerder heeft je registratie afgewezen. Wil je je opnieuw registreren, vraag dan eerst een beheerder van {portal} om de registratie te verwijderen.',
  'developer-known.next.revoked':
    'Een beheerder heeft je toegang ingetrokken. Neem contact op met een beheerder van {portal} om die terug te krijgen.',
  'developer-known.fresh':
    'Je hebt je account nog niet afgerond. Volg deze nieuwe link om je e-mailadres te bevestigen en een wachtwoord te maken; die vervangt de eerdere links en werkt één keer, 24 uur lang.',
  'developer-known.reason':
    'iemand heeft zich bij {portal} geregistreerd met dit adres, dat daar al bekend is. Je registratie is niet gewijzigd.',

  'developer-approved.subject': 'Je bent goedgekeurd voor {portal}',
  'developer-approved.intro': 'Een beheerder heeft je toegang tot {portal} goedgekeurd. Je kunt nu inloggen.',
  'developer-approved.unfinished':
    'Een beheerder heeft je toegang tot {portal} goedgekeurd. Maak je wachtwoord voordat je inlogt: gebruik de link in de e-mail die je bij je registratie kreeg, of registreer je opnieuw voor een nieuwe link.',
  'developer-approved.register': 'Nieuwe link aanvragen',
  'developer-approved.reason': 'je hebt je geregistreerd bij {portal}.',

  'password-reset.subject': 'Kies een nieuw wachtwoord voor {place}',
  'password-reset.intro':
    'Volg de link om een nieuw wachtwoord voor {place} te kiezen. Die werkt één keer, 1 uur lang. Tot dan blijft je wachtwoord zoals het is.',
  'password-reset.action': 'Kies een nieuw wachtwoord',
  'password-reset.reason':
    'iemand heeft een nieuw wachtwoord aangevraagd voor je account bij {place}. Was jij dat niet, dan kun je deze e-mail negeren.',

  'password-changed.subject': 'Je wachtwoord voor {place} is gewijzigd',
  'password-changed.intro':
    'Het wachtwoord van je account bij {place} is gewijzigd en je bent overal elders uitgelogd.',
  'password-changed.not-you': 'Was jij dat niet, stel je wachtwoord dan nu opnieuw in.',
  'password-changed.reason': 'je hebt een account bij {place} en we melden je elke wijziging van het wachtwoord.',

  'konnect-welcome.subject': 'Welkom bij Konnect: bevestig je e-mailadres',
  'konnect-welcome.intro':
    'Bedankt voor je registratie. Volg de link om je account te bevestigen. Die werkt één keer, 24 uur lang.',
  'konnect-welcome.trial': 'Je 30 gratis dagen Konnect Plus beginnen als je voor het eerst inlogt.',
  'konnect-welcome.action': 'Bevestig je account',
  'konnect-welcome.reason':
    'iemand heeft zich met dit adres geregistreerd bij Konnect. Was jij dat niet, dan kun je deze e-mail negeren.',

  'konnect-known.subject': 'Je hebt al een Konnect-account',
  'konnect-known.intro':
    'Iemand heeft zich met dit adres geregistreerd bij Konnect, maar je hebt al een account. Er is niets gewijzigd.',
  'konnect-known.next': 'Log in met je wachtwoord. Ben je het vergeten, dan kun je het opnieuw instellen.',
  'konnect-known.reason': 'dit adres heeft een account bij Konnect.',

  'konnect-invitation.subject': 'Je uitnodiging voor Konnect',
  'konnect-invitation.intro':
    'Je bent uitgenodigd om je met {organization} te registreren bij Konnect. Vul bij je registratie deze toegangscode in:',
  'konnect-invitation.code': 'Toegangscode: {code}',
  'konnect-invitation.action': 'Registreren bij Konnect',
  'konnect-invitation.reason': 'Kong heeft dit adres uitgenodigd voor Konnect.',

  'konnect-invited-welcome.subject': 'Welkom bij Konnect: stel je wachtwoord in',
  'konnect-invited-welcome.intro':
    'Er is bij {organization} een Konnect-account voor je gemaakt. Volg de link om het te bevestigen en je eigen wachtwoord te kiezen. Die werkt één keer, 7 dagen lang.',
  'konnect-invited-welcome.action': 'Stel je wachtwoord in',
  'konnect-invited-welcome.reason': 'er is een account gemaakt voor dit adres.',

  'trial-notice.subject': 'Je proefperiode van Konnect Plus eindigt over drie dagen',
  'trial-notice.intro': 'De proefperiode van Konnect Plus van {organization} eindigt op {date} (UTC).',
  'trial-notice.choice':
    'Kies hoe je verdergaat: doorgaan met een betaald abonnement op Konnect Plus, of downgraden naar Konnect Free.',
  'trial-notice.action': 'Kies je abonnement',
  'trial-notice.reason': 'je bent de eigenaar van {organization} bij Konnect.',
}
