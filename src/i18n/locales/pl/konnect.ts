import type { Words } from '../../catalog'
import type { konnect as english } from '../en/konnect'

export const konnect: Words<typeof english> = {
  'konnect.name': 'Konnect',
  'konnect.home': '{site}, strona startowa',

  'sign-in.title': 'Zaloguj się do Konnect',
  'sign-in.submit': 'Zaloguj się',
  'sign-in.forgot': 'Nie pamiętasz hasła?',
  'sign-in.no-account': 'Nie masz konta w Konnect?',
  'sign-in.sign-up': 'Zarejestruj się',
  'sign-in.or': 'lub',
  'sign-in.sso': 'Kontynuuj przez SSO',

  'join.title': 'Utwórz konto w Konnect',
  'join.lead': 'Bezpłatny 30-dniowy okres próbny Konnect Plus zaczyna się przy pierwszym logowaniu.',
  'join.submit': 'Utwórz konto',
  'join.have-account': 'Masz już konto?',
  'join.sign-in': 'Zaloguj się',
  'join.code.help': 'Znajdziesz go w e-mailu z zaproszeniem.',
  'join.code.wrong': 'Ten kod dostępu jest nieprawidłowy. Sprawdź zaproszenie.',
  'join.region.help': 'Domyślny region Twojej organizacji.',
  'join.region.none': 'Bez preferencji',
  'join.region.us': 'Stany Zjednoczone',
  'join.region.eu': 'Europa',
  'join.region.au': 'Australia',
  'join.region.me': 'Bliski Wschód',
  'join.region.in': 'Indie',
  'join.invite-only':
    'Konta są tu dostępne na zaproszenie. Nasz dział sprzedaży założy je dla Ciebie, z bezpłatnym 30-dniowym okresem próbnym Konnect Plus, który zaczyna się przy pierwszym logowaniu.',
  'join.sales': 'Napisz do działu sprzedaży',
  'join.invited': 'Masz już zaproszenie? Użyj linku z powitalnego e-maila: potwierdza konto i pozwala ustawić hasło.',
}
