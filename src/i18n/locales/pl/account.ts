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
  'invalid.email.character': 'Użyj adresu bez znaku „{character}” przed @.',
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
  'check-email.inbox': 'Sprawdź skrzynkę odbiorczą adresu',
  'check-email.sign-up': 'Otwórz naszą wiadomość i kliknij link, aby przejść dalej. Link działa raz, przez 24 godziny.',
  'check-email.forgot':
    'Jeśli istnieje konto z tym adresem, znajdziesz tam naszą wiadomość z linkiem do wyboru nowego hasła. Link działa raz, przez 1 godzinę.',
  'check-email.spam': 'Nic nie przyszło? To może potrwać minutę. Zajrzyj też do folderu ze spamem.',
  'check-email.resend': 'Wyślij ponownie',
  'check-email.resent': 'Wysłano ponownie. Działa tylko najnowszy link.',
  'check-email.wait':
    'Możesz poprosić ponownie za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'check-email.ready': 'Możesz teraz ponownie poprosić o e-mail.',
  'check-email.different': 'Użyj innego adresu e-mail',

  'legal.agree': 'Tworząc konto, akceptujesz:',
  'legal.terms': 'Warunki korzystania',
  'legal.privacy': 'Polityka prywatności',

  'frame.konnect-line': 'Jedno wejście do wszystkich Twoich bram, usług i tras.',
  'frame.portal-line': 'Znajdź API, przeczytaj, jak działa, i zacznij tworzyć.',
  'notice.password-created':
    'Hasło jest ustawione. Zalogujesz się, gdy tylko konto zostanie zatwierdzone; niektóre portale robią to od razu.',
  'notice.verified': 'Twój adres e-mail jest potwierdzony. Zaloguj się, aby przejść dalej.',
  'notice.password-saved': 'Nowe hasło jest zapisane. Zaloguj się nim.',
  'notice.signed-out': 'Wylogowano.',
  'notice.session-ended': 'Twoja sesja wygasła. Zaloguj się, aby wrócić do tego samego miejsca.',

  'screen.site': 'Konnect Access',
  'screen.try-again': 'Spróbuj ponownie',
  'screen.loading': 'Wczytywanie…',
  'offline.notice': 'Jesteś offline. Sprawdź połączenie.',
}
