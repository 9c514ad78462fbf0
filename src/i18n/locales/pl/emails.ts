import type { Messages } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Messages<typeof english> = {
  'email.shared.hello': 'Dzień dobry, {name},',
  'email.shared.hello.nobody': 'Dzień dobry,',
  'email.shared.linkInFull': 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
  'email.shared.why': 'Skąd ta wiadomość: {reason}',
  'email.shared.logIn': 'Zaloguj się',
  'email.shared.signIn': 'Zaloguj się',
  'email.shared.forgot': 'Zresetuj hasło',

  'email.developer-verify.subject': 'Potwierdź adres e-mail w {portal}',
  'email.developer-verify.intro':
    'Dziękujemy za rejestrację w {portal}. Kliknij link, aby potwierdzić adres e-mail i utworzyć hasło. Działa raz, przez 24 godziny.',
  'email.developer-verify.approved':
    'Ten portal zatwierdza rejestracje od razu: możesz się zalogować, gdy tylko utworzysz hasło.',
  'email.developer-verify.pending':
    'Administrator {portal} sprawdza każdą rejestrację. Hasło możesz utworzyć już teraz; po zatwierdzeniu wyślemy Ci e-mail.',
  'email.developer-verify.action': 'Potwierdź adres i utwórz hasło',
  'email.developer-verify.reason':
    'ktoś użył tego adresu do rejestracji w {portal}. Jeśli to nie Ty, możesz zignorować tę wiadomość.',

  'email.developer-known.subject': 'Twoja rejestracja w {portal} już istnieje',
  'email.developer-known.status': 'Twoja rejestracja w {portal} już istnieje. Jej status: {status}.',
  'email.developer-known.status.pending': 'Oczekuje',
  'email.developer-known.status.approved': 'Zatwierdzona',
  'email.developer-known.status.rejected': 'Odrzucona',
  'email.developer-known.status.revoked': 'Cofnięta',
  'email.developer-known.next.pending':
    'Administrator musi jeszcze sprawdzić Twoją rejestrację. Do tego czasu nie trzeba nic robić; po zatwierdzeniu wyślemy Ci e-mail.',
  'email.developer-known.next.approved':
    'Możesz się zalogować, podając adres e-mail i hasło. Jeśli nie pamiętasz hasła, poproś o nowe na stronie logowania.',
  'email.developer-known.next.approved-unfinished': 'Możesz się zalogować, gdy tylko utworzysz hasło.',
  'email.developer-known.next.rejected':
    'Administrator odrzucił Twoją rejestrację. Aby zarejestrować się ponownie, poproś najpierw administratora {portal} o jej usunięcie.',
  'email.developer-known.next.revoked':
    'Administrator cofnął Twój dostęp. Aby go odzyskać, skontaktuj się z administratorem {portal}.',
  'email.developer-known.fresh':
    'Twoje konto nie jest jeszcze gotowe. Kliknij ten nowy link, aby potwierdzić adres e-mail i utworzyć hasło; zastępuje on wcześniejsze i działa raz, przez 24 godziny.',
  'email.developer-known.reason':
    'ktoś użył do rejestracji w {portal} tego adresu, który jest tam już znany. Twoja rejestracja nie została zmieniona.',

  'email.developer-approved.subject': 'Masz dostęp do {portal}',
  'email.developer-approved.intro': 'Administrator zatwierdził Twój dostęp do {portal}. Możesz się teraz zalogować.',
  'email.developer-approved.unfinished':
    'Administrator zatwierdził Twój dostęp do {portal}. Zanim się zalogujesz, utwórz hasło: użyj linku z e-maila otrzymanego przy rejestracji albo zarejestruj się ponownie, aby dostać nowy link.',
  'email.developer-approved.register': 'Uzyskaj nowy link',
  'email.developer-approved.reason': 'Twoja rejestracja w {portal}.',

  'email.password-reset.subject': 'Wybierz nowe hasło do {place}',
  'email.password-reset.intro':
    'Kliknij link, aby wybrać nowe hasło do {place}. Działa raz, przez 1 godzinę. Do tego czasu hasło pozostaje bez zmian.',
  'email.password-reset.action': 'Wybierz nowe hasło',
  'email.password-reset.reason':
    'ktoś poprosił o nowe hasło do Twojego konta w {place}. Jeśli to nie Ty, możesz zignorować tę wiadomość.',

  'email.password-changed.subject': 'Twoje hasło do {place} zostało zmienione',
  'email.password-changed.intro':
    'Hasło do Twojego konta w {place} zostało zmienione, a pozostałe sesje zostały wylogowane.',
  'email.password-changed.notYou': 'Jeśli to nie Ty, zresetuj teraz hasło.',
  'email.password-changed.reason': 'masz konto w {place}, a my informujemy o każdej zmianie jego hasła.',

  'email.konnect-welcome.subject': 'Witaj w Konnect: potwierdź adres e-mail',
  'email.konnect-welcome.intro':
    'Dziękujemy za rejestrację. Kliknij link, aby potwierdzić konto. Działa raz, przez 24 godziny.',
  'email.konnect-welcome.trial': 'Twoje 30 bezpłatnych dni Konnect Plus zaczyna się przy pierwszym logowaniu.',
  'email.konnect-welcome.action': 'Potwierdź konto',
  'email.konnect-welcome.reason':
    'ktoś użył tego adresu do rejestracji w Konnect. Jeśli to nie Ty, możesz zignorować tę wiadomość.',

  'email.konnect-known.subject': 'Masz już konto w Konnect',
  'email.konnect-known.intro':
    'Ktoś użył tego adresu do rejestracji w Konnect, ale masz już konto. Nic nie zostało zmienione.',
  'email.konnect-known.next': 'Zaloguj się swoim hasłem. Jeśli go nie pamiętasz, możesz je zresetować.',
  'email.konnect-known.reason': 'ten adres ma konto w Konnect.',

  'email.konnect-invitation.subject': 'Twoje zaproszenie do Konnect',
  'email.konnect-invitation.intro':
    'Zapraszamy do rejestracji w Konnect w organizacji {organization}. Podaj przy rejestracji ten kod dostępu:',
  'email.konnect-invitation.code': 'Kod dostępu: {code}',
  'email.konnect-invitation.action': 'Zarejestruj się w Konnect',
  'email.konnect-invitation.reason': 'Kong zaprosił ten adres do Konnect.',

  'email.konnect-invited-welcome.subject': 'Witaj w Konnect: ustaw hasło',
  'email.konnect-invited-welcome.intro':
    'W organizacji {organization} czeka na Ciebie konto Konnect. Kliknij link, aby je potwierdzić i wybrać własne hasło. Działa raz, przez 7 dni.',
  'email.konnect-invited-welcome.action': 'Ustaw hasło',
  'email.konnect-invited-welcome.reason': 'dla tego adresu założono konto.',

  'email.trial-notice.subject': 'Twój okres próbny Konnect Plus kończy się za trzy dni',
  'email.trial-notice.intro': 'Koniec okresu próbnego Konnect Plus organizacji {organization}: {date} (UTC).',
  'email.trial-notice.choice': 'Wybierz, co dalej: przejdź na płatną subskrypcję Konnect Plus albo na Konnect Free.',
  'email.trial-notice.action': 'Wybierz swój plan',
  'email.trial-notice.reason': 'jesteś właścicielem organizacji {organization} w Konnect.',
}
