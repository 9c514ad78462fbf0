import type { Words } from '../../catalog'
import type { links as english } from '../en/links'

export const links: Words<typeof english> = {
  'refused.link-expired': 'Ten link wygasł',
  'refused.link-used': 'Ten link został już użyty',
  'refused.link-superseded': 'Ten link został zastąpiony nowszym',
  'refused.link-invalid': 'Ten link jest nieprawidłowy',
  'refused.link-gone': 'Ten link wygasł lub został już użyty',
  'refused.link-missing': 'Otwórz ponownie link z e-maila',
  'refused.link-expired.why': 'Dla Twojego bezpieczeństwa linki w naszych e-mailach działają tylko przez pewien czas.',
  'refused.link-used.why':
    'Każdy link działa raz. Jeśli link został użyty przez Ciebie, zaloguj się adresem e-mail i hasłem. Jeśli nie masz jeszcze hasła, ustaw je przez „Nie pamiętasz hasła?” poniżej.',
  'refused.link-superseded.why':
    'Po tym linku wysłaliśmy nowszy. Otwórz najnowszy e-mail albo poproś tutaj o kolejny link.',
  'refused.link-invalid.why':
    'Część adresu mogła się zgubić po drodze. Skopiuj cały link z e-maila albo poproś tutaj o nowy.',
  'refused.link-gone.why': 'Każdy link działa raz i tylko przez pewien czas.',
  'refused.link-missing.why':
    'Adres tej strony nie zawiera już Twojego linku, na przykład dlatego, że strona została odświeżona. Link może nadal działać: wróć do e-maila i otwórz go.',
  'refused.link-missing.new': 'Jeśli nie możesz znaleźć e-maila, poproś tutaj o nowy link.',
  'refused.new-link': 'Wyślij nowy link',

  'sso.denied':
    'Logowanie przez SSO nie powiodło się: zostało tam przerwane albo Twoje konto nie ma tu dostępu. Spróbuj ponownie jednym ze sposobów poniżej lub poproś administratora o dostęp.',
  'sso.unavailable':
    'Logowanie przez SSO jest teraz niedostępne. Spróbuj ponownie jednym ze sposobów poniżej albo trochę później.',
  'sso.interrupted': 'Logowanie przez SSO zostało przerwane przed końcem. Spróbuj ponownie jednym ze sposobów poniżej.',
  'sso.no-session':
    'Logowanie przez SSO dobiegło końca, ale w tej przeglądarce nie ma sesji. Jeśli blokujesz pliki cookie, zezwól na nie w tej witrynie i spróbuj ponownie.',
  'sso.loop':
    'Logowanie przez SSO kilka razy skończyło się bez sesji, więc zostało przerwane. Zezwól na pliki cookie w tej witrynie i spróbuj ponownie.',
  'sso.failed': 'Tym razem logowanie przez SSO się nie udało. Spróbuj ponownie jednym ze sposobów poniżej.',
  'sso.leaving': 'Przechodzimy do dostawcy tożsamości…',
  'sso.returning': 'Kończymy logowanie…',
  'menu.account': 'Konto, {name}',
  'menu.account.unnamed': 'Konto',
  'not-found.title': 'Nie znaleziono strony',
  'not-found.text': 'Ten adres donikąd nie prowadzi. Może jest w nim błąd albo strona została przeniesiona.',
  'not-found.home': 'Przejdź do strony startowej',
  'failed.title': 'Coś poszło nie tak',
  'failed.text':
    'Ta strona przestała działać. To nie Twoja wina. Spróbuj ponownie, a jeśli to się powtórzy, wróć trochę później.',
  'failed.offline': 'Jesteś offline',
  'failed.offline.text': 'Bez sieci nie można wczytać tej strony. Gdy sieć wróci, strona ruszy dalej sama.',
  'config.title': 'Ta witryna nie jest poprawnie skonfigurowana',
  'config.key': 'Wartość konfiguracji „{key}” jest nieprawidłowa.',
  'config.unreadable': 'Nie można odczytać konfiguracji.',
  'config.help': 'Jeśli prowadzisz tę witrynę, popraw jej konfigurację. Jeśli tylko ją odwiedzasz, wróć później.',

  'confirm.title': 'Potwierdź adres e-mail',
  'confirm.lead': 'Jedno naciśnięcie potwierdza, że ten adres należy do Ciebie. Potem możesz się zalogować.',
  'confirm.submit': 'Potwierdź adres e-mail',
  'signed-in-as':
    'Używasz teraz konta {person}. Jeśli przejdziesz dalej, to konto zostanie wylogowane w tej przeglądarce.',

  'welcome.title': 'Witaj w Konnect',
  'welcome.lead': 'Wybierz hasło, aby dokończyć zakładanie konta. To potwierdzi też Twój adres e-mail.',
  'welcome.submit': 'Zapisz',
  'welcome.new-link':
    'Podaj adres e-mail, na który przyszło zaproszenie. Wyślemy Ci link do wyboru hasła; potwierdzi on też Twoje konto.',
}
