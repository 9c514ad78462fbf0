import type { Words } from '../../catalog'
import type { problems as english } from '../en/problems'

export const problems: Words<typeof english> = {
  'problem.invalid-input': 'Sprawdź wpisane dane i spróbuj ponownie.',
  'problem.bad-request': 'To żądanie nie zostało zrozumiane. Sprawdź wpisane dane i spróbuj ponownie.',
  'problem.invalid-credentials':
    'Adres e-mail i hasło nie pasują do siebie. Sprawdź je i spróbuj ponownie albo zresetuj hasło.',
  'problem.approval-pending': 'Twoje konto czeka na zatwierdzenie przez administratora.',
  'problem.registration-rejected': 'Twoja rejestracja nie została zatwierdzona.',
  'problem.access-revoked': 'Twój dostęp został cofnięty.',
  'problem.email-not-verified':
    'Twój adres e-mail nie został jeszcze potwierdzony. Link jest w wiadomości, którą do Ciebie wysłaliśmy.',
  'problem.wrong-access-code': 'Ten kod dostępu jest nieprawidłowy. Skopiuj go z e-maila z zaproszeniem.',
  'problem.unauthenticated': 'Twoja sesja wygasła. Zaloguj się i spróbuj ponownie.',
  'problem.forbidden': 'Nie masz do tego uprawnień. Zapytaj właściciela swojej organizacji.',
  'problem.not-found': 'Nie udało się znaleźć tego, czego szukasz. Sprawdź adres i spróbuj ponownie.',
  'problem.conflict': 'W międzyczasie coś się tu zmieniło. Sprawdź obecny stan i spróbuj ponownie.',
  'problem.link-invalid': 'Ten link jest nieprawidłowy.',
  'problem.link-expired': 'Ten link wygasł.',
  'problem.link-used': 'Ten link został już użyty.',
  'problem.link-superseded': 'Ten link został zastąpiony nowszym.',
  'problem.link-gone': 'Ten link wygasł lub został już użyty.',
  'problem.throttled': 'Zbyt wiele prób. Poczekaj chwilę i spróbuj ponownie.',
  'problem.server-error': 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie.',
  'problem.unavailable': 'Usługa jest teraz niedostępna. Spróbuj za chwilę.',
  'problem.unreadable': 'Nie udało się odczytać otrzymanej odpowiedzi. Spróbuj ponownie.',
  'problem.network': 'Nie udało się połączyć z usługą. Sprawdź połączenie i spróbuj ponownie.',
  'problem.timeout': 'Usługa zbyt długo nie odpowiadała. Spróbuj ponownie.',
  'problem.cookies-blocked':
    'Twoje dane są poprawne, ale ta przeglądarka nie zachowała sesji. Zezwól na pliki cookie w tej witrynie i spróbuj ponownie.',
  'problem.kept': 'Wpisane dane nadal tu są.',
  'problem.reference': 'Identyfikator: {instance}',
  'problem.wait-over': 'To już koniec czekania. Możesz spróbować ponownie.',
  'problem.wait-seconds':
    'Zbyt wiele prób. Możesz spróbować ponownie za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'problem.wait-minutes':
    'Zbyt wiele prób. Możesz spróbować ponownie za {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',
}
