import type { Messages } from '../../catalog'
import type { messages as english } from '../en/public'

export const messages: Messages<typeof english> = {
  'shared.ui.skip': 'Przejdź do treści',
  'shared.form.errors': 'Sprawdź {count, plural, one {# pole} few {# pola} many {# pól} other {# pola}}',
  'shared.ui.theme': 'Motyw',
  'shared.ui.theme.light': 'Jasny',
  'shared.ui.theme.dark': 'Ciemny',
  'shared.ui.theme.system': 'Systemowy',
  'shared.ui.language': 'Język',
  'shared.ui.language.failed': 'Nie udało się wczytać tego języka. Sprawdź połączenie i spróbuj ponownie.',
  'shared.form.loading': 'Wczytywanie',
  'shared.password.show': 'Pokaż hasło',
  'shared.password.requirements': 'Wymagania dotyczące hasła',
  'shared.password.met': 'spełnione',
  'shared.password.notMet': 'niespełnione',

  'shared.label.email': 'Adres e-mail',
  'shared.label.password': 'Hasło',
  'shared.label.newPassword': 'Nowe hasło',
  'shared.label.oldPassword': 'Obecne hasło',
  'shared.label.fullName': 'Imię i nazwisko',
  'shared.label.firstName': 'Imię',
  'shared.label.lastName': 'Nazwisko',
  'shared.label.organization': 'Nazwa organizacji',
  'shared.label.accessCode': 'Kod dostępu',
  'shared.label.region': 'Region',

  'shared.missing.email': 'Podaj swój adres e-mail.',
  'shared.missing.password': 'Podaj hasło.',
  'shared.missing.newPassword': 'Wybierz hasło.',
  'shared.missing.oldPassword': 'Podaj obecne hasło.',
  'shared.missing.fullName': 'Podaj imię i nazwisko.',
  'shared.missing.firstName': 'Podaj imię.',
  'shared.missing.lastName': 'Podaj nazwisko.',
  'shared.missing.organization': 'Podaj nazwę swojej organizacji.',
  'shared.missing.accessCode': 'Podaj kod dostępu z e-maila z zaproszeniem.',
  'shared.missing.region': 'Wybierz region.',

  'shared.invalid.email': 'Podaj adres e-mail w postaci nazwa@example.com.',
  'shared.invalid.email.character': 'Użyj adresu bez znaku „{character}” przed @.',
  'shared.invalid.password': 'Sprawdź hasło.',
  'shared.invalid.newPassword': 'Wybierz hasło, które spełnia wszystkie wymagania.',
  'shared.invalid.oldPassword': 'Sprawdź obecne hasło.',
  'shared.invalid.fullName': 'Imię i nazwisko może mieć najwyżej 256 znaków.',
  'shared.invalid.firstName': 'Imię może mieć najwyżej 127 znaków.',
  'shared.invalid.lastName': 'Nazwisko może mieć najwyżej 128 znaków.',
  'shared.invalid.organization': 'Nazwa organizacji może mieć najwyżej 256 znaków.',
  'shared.invalid.accessCode': 'Sprawdź kod dostępu w e-mailu z zaproszeniem.',
  'shared.invalid.region': 'Wybierz jeden z regionów.',

  'shared.password.length': 'Liczba znaków: co najmniej {count}',
  'shared.password.classes':
    'Co najmniej {count, plural, one {# z tych} few {# z tych} many {# z tych} other {# z tych}}: mała litera, wielka litera, znak specjalny',
  'shared.password.tooLong': 'Liczba znaków: najwyżej {count}',
  'shared.didYouMean': 'Czy chodzi o {email}?',

  'shared.checkEmail.title': 'Sprawdź pocztę',
  'shared.checkEmail.inbox': 'Sprawdź skrzynkę odbiorczą adresu',
  'shared.checkEmail.signUp':
    'Otwórz naszą wiadomość i kliknij link, aby przejść dalej. Link działa raz, przez 24 godziny.',
  'shared.checkEmail.forgot':
    'Jeśli istnieje konto z tym adresem, znajdziesz tam naszą wiadomość z linkiem do wyboru nowego hasła. Link działa raz, przez 1 godzinę.',
  'shared.checkEmail.spam': 'Nic nie przyszło? To może potrwać minutę. Zajrzyj też do folderu ze spamem.',
  'shared.checkEmail.resend': 'Wyślij ponownie',
  'shared.checkEmail.resent': 'Wysłano ponownie. Działa tylko najnowszy link.',
  'shared.checkEmail.wait':
    'Możesz poprosić ponownie za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'shared.checkEmail.ready': 'Możesz teraz ponownie poprosić o e-mail.',
  'shared.checkEmail.different': 'Użyj innego adresu e-mail',

  'shared.legal.agree': 'Tworząc konto, akceptujesz:',
  'shared.legal.terms': 'Warunki korzystania',
  'shared.legal.privacy': 'Polityka prywatności',

  'konnect.tagline': 'Jedno wejście do wszystkich Twoich bram, usług i tras.',
  'portal.tagline': 'Znajdź API, przeczytaj, jak działa, i zacznij tworzyć.',
  'shared.notice.password-created':
    'Hasło jest ustawione. Zalogujesz się, gdy tylko konto zostanie zatwierdzone; niektóre portale robią to od razu.',
  'shared.notice.verified': 'Twój adres e-mail jest potwierdzony. Zaloguj się, aby przejść dalej.',
  'shared.notice.password-saved': 'Nowe hasło jest zapisane. Zaloguj się nim.',
  'shared.notice.signed-out': 'Wylogowano.',
  'shared.notice.session-ended': 'Twoja sesja wygasła. Zaloguj się, aby wrócić do tego samego miejsca.',

  'shared.site': 'Konnect Access',
  'shared.tryAgain': 'Spróbuj ponownie',
  'shared.loading': 'Wczytywanie…',
  'shared.offline': 'Jesteś offline. Sprawdź połączenie.',

  'shared.problem.invalid-input': 'Sprawdź wpisane dane i spróbuj ponownie.',
  'shared.problem.bad-request': 'To żądanie nie zostało zrozumiane. Sprawdź wpisane dane i spróbuj ponownie.',
  'shared.problem.invalid-credentials':
    'Adres e-mail i hasło nie pasują do siebie. Sprawdź je i spróbuj ponownie albo zresetuj hasło.',
  'shared.problem.approval-pending': 'Twoje konto czeka na zatwierdzenie przez administratora.',
  'shared.problem.registration-rejected': 'Twoja rejestracja nie została zatwierdzona.',
  'shared.problem.access-revoked': 'Twój dostęp został cofnięty.',
  'shared.problem.email-not-verified':
    'Twój adres e-mail nie został jeszcze potwierdzony. Link jest w wiadomości, którą do Ciebie wysłaliśmy.',
  'shared.problem.wrong-access-code': 'Ten kod dostępu jest nieprawidłowy. Skopiuj go z e-maila z zaproszeniem.',
  'shared.problem.unauthenticated': 'Twoja sesja wygasła. Zaloguj się i spróbuj ponownie.',
  'shared.problem.forbidden': 'Nie masz do tego uprawnień. Zapytaj właściciela swojej organizacji.',
  'shared.problem.not-found': 'Nie udało się znaleźć tego, czego szukasz. Sprawdź adres i spróbuj ponownie.',
  'shared.problem.conflict': 'W międzyczasie coś się tu zmieniło. Sprawdź obecny stan i spróbuj ponownie.',
  'shared.problem.link-invalid': 'Ten link jest nieprawidłowy.',
  'shared.problem.link-expired': 'Ten link wygasł.',
  'shared.problem.link-used': 'Ten link został już użyty.',
  'shared.problem.link-superseded': 'Ten link został zastąpiony nowszym.',
  'shared.problem.link-gone': 'Ten link wygasł lub został już użyty.',
  'shared.problem.throttled': 'Zbyt wiele prób. Poczekaj chwilę i spróbuj ponownie.',
  'shared.problem.server-error': 'Coś poszło nie tak po naszej stronie. Spróbuj ponownie.',
  'shared.problem.unavailable': 'Usługa jest teraz niedostępna. Spróbuj za chwilę.',
  'shared.problem.unreadable': 'Nie udało się odczytać otrzymanej odpowiedzi. Spróbuj ponownie.',
  'shared.problem.network': 'Nie udało się połączyć z usługą. Sprawdź połączenie i spróbuj ponownie.',
  'shared.problem.timeout': 'Usługa zbyt długo nie odpowiadała. Spróbuj ponownie.',
  'shared.problem.cookies-blocked':
    'Twoje dane są poprawne, ale ta przeglądarka nie zachowała sesji. Zezwól na pliki cookie w tej witrynie i spróbuj ponownie.',
  'shared.problem.kept': 'Wpisane dane nadal tu są.',
  'shared.problem.reference': 'Identyfikator: {instance}',
  'shared.problem.wait-over': 'To już koniec czekania. Możesz spróbować ponownie.',
  'shared.problem.wait-seconds':
    'Zbyt wiele prób. Możesz spróbować ponownie za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.',
  'shared.problem.wait-minutes':
    'Zbyt wiele prób. Możesz spróbować ponownie za {minutes, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}}.',

  'shared.forgotPassword.title': 'Nie pamiętasz hasła?',
  'shared.forgotPassword.lead': 'Podaj adres e-mail swojego konta. Wyślemy Ci link do wyboru nowego hasła.',
  'shared.forgotPassword.submit': 'Odzyskaj hasło',
  'shared.backToSignIn': 'Wróć do logowania',
  'shared.resetPassword.title': 'Wybierz nowe hasło',
  'shared.resetPassword.lead': 'Po zapisaniu zakończą się wszystkie inne sesje Twojego konta.',
  'shared.resetPassword.submit': 'Zapisz',

  'konnect.name': 'Konnect',
  'konnect.homeLink': '{site}, strona startowa',

  'konnect.signIn.title': 'Zaloguj się do Konnect',
  'konnect.signIn.submit': 'Zaloguj się',
  'konnect.signIn.forgot': 'Nie pamiętasz hasła?',
  'konnect.signIn.noAccount': 'Nie masz konta w Konnect?',
  'konnect.signIn.signUp': 'Zarejestruj się',
  'konnect.signIn.or': 'lub',
  'konnect.signIn.sso': 'Kontynuuj przez SSO',

  'konnect.signUp.title': 'Utwórz konto w Konnect',
  'konnect.signUp.lead': 'Bezpłatny 30-dniowy okres próbny Konnect Plus zaczyna się przy pierwszym logowaniu.',
  'konnect.signUp.submit': 'Utwórz konto',
  'konnect.signUp.haveAccount': 'Masz już konto?',
  'konnect.signUp.signIn': 'Zaloguj się',
  'konnect.signUp.code.help': 'Znajdziesz go w e-mailu z zaproszeniem.',
  'konnect.signUp.code.wrong': 'Ten kod dostępu jest nieprawidłowy. Sprawdź zaproszenie.',
  'konnect.signUp.region.help': 'Domyślny region Twojej organizacji.',
  'konnect.signUp.region.none': 'Bez preferencji',
  'konnect.signUp.region.us': 'Stany Zjednoczone',
  'konnect.signUp.region.eu': 'Europa',
  'konnect.signUp.region.au': 'Australia',
  'konnect.signUp.region.me': 'Bliski Wschód',
  'konnect.signUp.region.in': 'Indie',
  'konnect.signUp.inviteOnly':
    'Konta są tu dostępne na zaproszenie. Nasz dział sprzedaży założy je dla Ciebie, z bezpłatnym 30-dniowym okresem próbnym Konnect Plus, który zaczyna się przy pierwszym logowaniu.',
  'konnect.signUp.sales': 'Napisz do działu sprzedaży',
  'konnect.signUp.invited':
    'Masz już zaproszenie? Użyj linku z powitalnego e-maila: potwierdza konto i pozwala ustawić hasło.',

  'portal.region.us': 'Region US',
  'portal.region.eu': 'Region EU',
  'portal.region.au': 'Region AU',
  'portal.region.me': 'Region ME',
  'portal.region.in': 'Region IN',

  'portal.signIn.title': 'Zaloguj się do {portal}',
  'portal.signIn.submit': 'Zaloguj się',
  'portal.signIn.sso': 'Zaloguj się przez SSO',
  'portal.signIn.forgot': 'Nie pamiętasz hasła?',
  'portal.signIn.or': 'lub',
  'portal.signIn.noAccount': 'Nie masz konta?',
  'portal.signIn.signUp': 'Zarejestruj się',
  'portal.signIn.ssoOnly': 'Ten portal używa logowania jednokrotnego (SSO). Zaloguj się kontem swojej organizacji.',
  'portal.signIn.trouble': 'Problem z logowaniem?',
  'portal.signIn.contact': 'Napisz do administratora',
  'portal.signIn.contactPlain': 'Skontaktuj się z administratorem tego portalu.',

  'portal.signUp.title': 'Utwórz konto dewelopera',
  'portal.signUp.lead': 'Zarejestruj się, aby czytać dokumentację i używać API {portal}.',
  'portal.signUp.separate': 'Twoje konto należy tylko do tego portalu. Konnect i inne portale mają własne konta.',
  'portal.signUp.submit': 'Utwórz konto',
  'portal.signUp.haveAccount': 'Masz już konto?',
  'portal.signUp.logIn': 'Zaloguj się',
  'portal.signUp.checkEmail':
    'Jeśli adres jest tu nowy, w wiadomości jest link do utworzenia hasła. Jeśli jest już znany, wiadomość podaje status Twojej rejestracji.',

  'portal.verifyEmail.title': 'Utwórz hasło',
  'portal.verifyEmail.lead': 'Jeden krok potwierdza Twój adres e-mail i ustawia hasło do konta.',
  'portal.verifyEmail.submit': 'Utwórz hasło',

  'shared.refusedLink.link-expired': 'Ten link wygasł',
  'shared.refusedLink.link-used': 'Ten link został już użyty',
  'shared.refusedLink.link-superseded': 'Ten link został zastąpiony nowszym',
  'shared.refusedLink.link-invalid': 'Ten link jest nieprawidłowy',
  'shared.refusedLink.link-gone': 'Ten link wygasł lub został już użyty',
  'shared.refusedLink.link-missing': 'Otwórz ponownie link z e-maila',
  'shared.refusedLink.link-expired.why':
    'Dla Twojego bezpieczeństwa linki w naszych e-mailach działają tylko przez pewien czas.',
  'shared.refusedLink.link-used.why':
    'Każdy link działa raz. Jeśli link został użyty przez Ciebie, zaloguj się adresem e-mail i hasłem. Jeśli nie masz jeszcze hasła, ustaw je przez „Nie pamiętasz hasła?” poniżej.',
  'shared.refusedLink.link-superseded.why':
    'Po tym linku wysłaliśmy nowszy. Otwórz najnowszy e-mail albo poproś tutaj o kolejny link.',
  'shared.refusedLink.link-invalid.why':
    'Część adresu mogła się zgubić po drodze. Skopiuj cały link z e-maila albo poproś tutaj o nowy.',
  'shared.refusedLink.link-gone.why': 'Każdy link działa raz i tylko przez pewien czas.',
  'shared.refusedLink.link-missing.why':
    'Adres tej strony nie zawiera już Twojego linku, na przykład dlatego, że strona została odświeżona. Link może nadal działać: wróć do e-maila i otwórz go.',
  'shared.refusedLink.link-missing.new': 'Jeśli nie możesz znaleźć e-maila, poproś tutaj o nowy link.',
  'shared.refusedLink.newLink': 'Wyślij nowy link',

  'shared.sso.denied':
    'Logowanie przez SSO nie powiodło się: zostało tam przerwane albo Twoje konto nie ma tu dostępu. Spróbuj ponownie jednym ze sposobów poniżej lub poproś administratora o dostęp.',
  'shared.sso.unavailable':
    'Logowanie przez SSO jest teraz niedostępne. Spróbuj ponownie jednym ze sposobów poniżej albo trochę później.',
  'shared.sso.interrupted':
    'Logowanie przez SSO zostało przerwane przed końcem. Spróbuj ponownie jednym ze sposobów poniżej.',
  'shared.sso.no-session':
    'Logowanie przez SSO dobiegło końca, ale w tej przeglądarce nie ma sesji. Jeśli blokujesz pliki cookie, zezwól na nie w tej witrynie i spróbuj ponownie.',
  'shared.sso.loop':
    'Logowanie przez SSO kilka razy skończyło się bez sesji, więc zostało przerwane. Zezwól na pliki cookie w tej witrynie i spróbuj ponownie.',
  'shared.sso.failed': 'Tym razem logowanie przez SSO się nie udało. Spróbuj ponownie jednym ze sposobów poniżej.',
  'shared.sso.leaving': 'Przechodzimy do dostawcy tożsamości…',
  'shared.sso.returning': 'Kończymy logowanie…',
  'shared.accountMenu': 'Konto, {name}',
  'shared.accountMenu.unnamed': 'Konto',
  'shared.notFound.title': 'Nie znaleziono strony',
  'shared.notFound.text': 'Ten adres donikąd nie prowadzi. Może jest w nim błąd albo strona została przeniesiona.',
  'shared.notFound.home': 'Przejdź do strony startowej',
  'shared.failed.title': 'Coś poszło nie tak',
  'shared.failed.text':
    'Ta strona przestała działać. To nie Twoja wina. Spróbuj ponownie, a jeśli to się powtórzy, wróć trochę później.',
  'shared.failed.offline': 'Jesteś offline',
  'shared.failed.offline.text': 'Bez sieci nie można wczytać tej strony. Gdy sieć wróci, strona ruszy dalej sama.',
  'shared.config.title': 'Ta witryna nie jest poprawnie skonfigurowana',
  'shared.config.key': 'Wartość konfiguracji „{key}” jest nieprawidłowa.',
  'shared.config.unreadable': 'Nie można odczytać konfiguracji.',
  'shared.config.help':
    'Jeśli prowadzisz tę witrynę, popraw jej konfigurację. Jeśli tylko ją odwiedzasz, wróć później.',

  'konnect.verifyEmail.title': 'Potwierdź adres e-mail',
  'konnect.verifyEmail.lead':
    'Jedno naciśnięcie potwierdza, że ten adres należy do Ciebie. Potem możesz się zalogować.',
  'konnect.verifyEmail.submit': 'Potwierdź adres e-mail',
  'shared.signedInAs':
    'Używasz teraz konta {person}. Jeśli przejdziesz dalej, to konto zostanie wylogowane w tej przeglądarce.',

  'konnect.welcome.title': 'Witaj w Konnect',
  'konnect.welcome.lead': 'Wybierz hasło, aby dokończyć zakładanie konta. To potwierdzi też Twój adres e-mail.',
  'konnect.welcome.submit': 'Zapisz',
  'konnect.welcome.newLink':
    'Podaj adres e-mail, na który przyszło zaproszenie. Wyślemy Ci link do wyboru hasła; potwierdzi on też Twoje konto.',

  'konnect.failed.title': 'Nie można połączyć się z Konnect',
  'portal.status.pending': 'Czeka na zatwierdzenie',
  'portal.status.pending.text':
    'Twój adres e-mail i hasło są poprawne. Administrator musi jeszcze zatwierdzić Twoje konto; gdy to zrobi, wyślemy Ci e-mail.',
  'portal.status.rejected': 'Rejestracja odrzucona',
  'portal.status.rejected.text':
    'Administrator tego portalu nie zatwierdził Twojej rejestracji. Jeśli to pomyłka, skontaktuj się z administratorem.',
  'portal.status.revoked': 'Dostęp cofnięty',
  'portal.status.revoked.text':
    'Administrator tego portalu cofnął Twój dostęp. Jeśli nadal go potrzebujesz, poproś administratora o ponowne zatwierdzenie konta.',
  'portal.status.check': 'Sprawdź ponownie',
  'portal.status.unchanged': 'Nic się jeszcze nie zmieniło.',
  'portal.status.changed': 'Twój status się zmienił.',
  'portal.status.email': 'Wyślij mi status e-mailem',
  'portal.status.emailed': 'Wysłaliśmy Twój status na adres {email}.',
  'portal.status.back': 'Wróć do logowania',
  'portal.failed.title': 'Nie można połączyć się z tym portalem',
  'portal.unknown.title': 'Nie znaleziono strony',
  'portal.unknown.text':
    'Pod tym adresem nie ma portalu. Sprawdź go albo zapytaj administratora, od którego masz zaproszenie.',
}
