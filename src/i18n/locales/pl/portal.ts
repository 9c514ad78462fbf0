import type { Words } from '../../catalog'
import type { portal as english } from '../en/portal'

export const portal: Words<typeof english> = {
  'region.us': 'Region US',
  'region.eu': 'Region EU',
  'region.au': 'Region AU',
  'region.me': 'Region ME',
  'region.in': 'Region IN',

  'log-in.title': 'Zaloguj się do {portal}',
  'log-in.submit': 'Zaloguj się',
  'log-in.sso': 'Zaloguj się przez SSO',
  'log-in.forgot': 'Nie pamiętasz hasła?',
  'log-in.or': 'lub',
  'log-in.no-account': 'Nie masz konta?',
  'log-in.sign-up': 'Zarejestruj się',
  'log-in.sso-only': 'Ten portal używa logowania jednokrotnego (SSO). Zaloguj się kontem swojej organizacji.',
  'log-in.trouble': 'Problem z logowaniem?',
  'log-in.contact': 'Napisz do administratora',
  'log-in.contact-plain': 'Skontaktuj się z administratorem tego portalu.',

  'sign-up.title': 'Utwórz konto dewelopera',
  'sign-up.lead': 'Zarejestruj się, aby czytać dokumentację i używać API {portal}.',
  'sign-up.separate': 'Twoje konto należy tylko do tego portalu. Konnect i inne portale mają własne konta.',
  'sign-up.submit': 'Utwórz konto',
  'sign-up.have-account': 'Masz już konto?',
  'sign-up.log-in': 'Zaloguj się',
  'sign-up.check-email':
    'Jeśli adres jest tu nowy, w wiadomości jest link do utworzenia hasła. Jeśli jest już znany, wiadomość podaje status Twojej rejestracji.',

  'verify.title': 'Utwórz hasło',
  'verify.lead': 'Jeden krok potwierdza Twój adres e-mail i ustawia hasło do konta.',
  'verify.submit': 'Utwórz hasło',
}
