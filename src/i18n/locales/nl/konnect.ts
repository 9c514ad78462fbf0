import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
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
}
