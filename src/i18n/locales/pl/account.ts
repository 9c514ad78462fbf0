import type { Words } from '../../catalog'
import type { account as english } from '../en/account'

export const account: Words<typeof english> = {
  'label.email': 'Adres e-mail',
  'label.username': 'Adres e-mail',
  'label.password': 'Hasło',
  'label.newPassword': 'Nowe hasło',
  'label.oldPassword': 'Obecne hasło',
  'label.fullName': 'Imię i nazwisko',
  'label.firstName': 'Imię',
  'label.lastName': 'Nazwisko',
  'label.organization': 'Nazwa organizacji',
  'label.accessCode': 'Kod dostępu',
  'label.region': 'Region',

  'missing.email': 'Podaj swój adres e-mail.',
  'missing.username': 'Podaj swój adres e-mail.',
  'missing.password': 'Podaj hasło.',
  'missing.newPassword': 'Wybierz hasło.',
  'missing.oldPassword': 'Podaj obecne hasło.',
  'missing.fullName': 'Podaj imię i nazwisko.',
  'missing.firstName': 'Podaj imię.',
  'missing.lastName': 'Podaj nazwisko.',
  'missing.organization': 'Podaj nazwę swojej organizacji.',
  'missing.accessCode': 'Podaj kod dostępu z e-maila z zaproszeniem.',
  'missing.region': 'Wybierz region.',

  'invalid.email': 'Podaj adres e-mail w postaci nazwa@example.com.',
  'invalid.username': 'Podaj adres e-mail w postaci nazwa@example.com.',
  'invalid.password': 'Sprawdź hasło.',
  'invalid.newPassword': 'Wybierz hasło, które spełnia wszystkie wymagania.',
  'invalid.oldPassword': 'Sprawdź obecne hasło.',
  'invalid.fullName': 'Imię i nazwisko może mieć najwyżej 256 znaków.',
  'invalid.firstName': 'Imię może mieć najwyżej 127 znaków.',
  'invalid.lastName': 'Nazwisko może mieć najwyżej 128 znaków.',
  'invalid.organization': 'Nazwa organizacji może mieć najwyżej 256 znaków.',
  'invalid.accessCode': 'Sprawdź kod dostępu w e-mailu z zaproszeniem.',
  'invalid.region': 'Wybierz jeden z regionów.',

  'password.length': 'Liczba znaków: co najmniej {count}',
  'password.classes':
    'Co najmniej {count, plural, one {# z tych} few {# z tych} many {# z tych} other {# z tych}}: mała litera, wielka litera, znak specjalny',
  'password.too-long': 'Liczba znaków: najwyżej {count}',
  'form.did-you-mean': 'Czy chodzi o {email}?',

  'check-email.title': 'Sprawdź pocztę',
  'check-email.sent-to': 'Wysłaliśmy wiadomość na adres',
  'check-email.sign-up': 'Otwórz ją i kliknij link, aby przejść dalej. Link działa raz, przez 24 godziny.',
  'check-email.forgot':
    'Jeśli istnieje konto z tym adresem, znajdziesz tam link do wyboru nowego hasła. Działa raz, przez 1 godzinę.',
  'check-email.spam': 'Nic nie przyszło? To może potrwać minutę. Zajrzyj też do folderu ze spamem.',
  'check-email.resend': 'Wyślij ponownie',
  'check-email.resent': 'Wysłano ponownie. Działa tylko najnowszy link.',
  'check-email.wait':
    'Możesz wysłać ponownie za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'check-email.ready': 'Możesz teraz wysłać e-mail ponownie.',
  'check-email.different': 'Użyj innego adresu e-mail',

  'refused.link-expired': 'Ten link wygasł',
  'refused.link-used': 'Ten link został już użyty',
  'refused.link-superseded': 'Ten link został zastąpiony nowszym',
  'refused.link-invalid': 'Ten link jest nieprawidłowy',
  'refused.link-gone': 'Ten link wygasł lub został już użyty',
  'refused.link-expired.why': 'Dla Twojego bezpieczeństwa linki w naszych e-mailach działają tylko przez pewien czas.',
  'refused.link-used.why': 'Każdy link działa raz. Jeśli link został użyty przez Ciebie, wystarczy się zalogować.',
  'refused.link-superseded.why':
    'Po tym linku wysłaliśmy nowszy. Otwórz najnowszy e-mail albo poproś tutaj o kolejny link.',
  'refused.link-invalid.why':
    'Część adresu mogła się zgubić po drodze. Skopiuj cały link z e-maila albo poproś tutaj o nowy.',
  'refused.link-gone.why': 'Każdy link działa raz i tylko przez pewien czas.',
  'refused.new-link': 'Wyślij nowy link',

  'frame.konnect-line': 'Jedno wejście do wszystkich Twoich bram, usług i tras.',
  'frame.portal-line': 'Znajdź API, przeczytaj, jak działa, i zacznij tworzyć.',
  'notice.password-created':
    'Hasło jest ustawione. Zalogujesz się, gdy tylko konto zostanie zatwierdzone; niektóre portale robią to od razu.',
  'notice.verified': 'Twój adres e-mail jest potwierdzony. Zaloguj się, aby przejść dalej.',
  'notice.password-saved': 'Nowe hasło jest zapisane. Zaloguj się nim.',
  'notice.signed-out': 'Wylogowano.',
  'notice.session-ended': 'Twoja sesja wygasła. Zaloguj się, aby wrócić do tego samego miejsca.',

  'sso.denied':
    'Dostawca tożsamości odmówił dostępu albo logowanie zostało tam przerwane. Spróbuj ponownie lub wybierz inny sposób.',
  'sso.unavailable': 'Logowanie przez SSO jest teraz niedostępne. Spróbuj za chwilę lub wybierz inny sposób.',
  'sso.interrupted': 'Logowanie przez SSO zostało przerwane przed końcem. Spróbuj ponownie.',
  'sso.no-session':
    'Logowanie przez SSO dobiegło końca, ale w tej przeglądarce nie ma sesji. Jeśli blokujesz pliki cookie, zezwól na nie w tej witrynie i spróbuj ponownie.',
  'sso.loop':
    'Logowanie przez SSO kilka razy skończyło się bez sesji, więc zostało przerwane. Zezwól na pliki cookie w tej witrynie i spróbuj ponownie.',
  'sso.failed': 'Tym razem logowanie przez SSO się nie udało. Spróbuj ponownie lub wybierz inny sposób.',
  'sso.leaving': 'Przechodzimy do dostawcy tożsamości…',
  'sso.returning': 'Kończymy logowanie…',
  'menu.account': 'Konto, {name}',
  'screen.site': 'Konnect Access',
  'screen.try-again': 'Spróbuj ponownie',
  'screen.loading': 'Wczytywanie…',
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
  'offline.notice': 'Jesteś offline. Wpisane dane są zachowane.',
}
