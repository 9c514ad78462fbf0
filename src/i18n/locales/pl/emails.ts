import type { Words } from '../../catalog'
import type { messages as english } from '../en/emails'

export const messages: Words<typeof english> = {
  'email.hello': 'Dzień dobry, {name},',
  'email.hello.nobody': 'Dzień dobry,',
  'email.link-in-full': 'Jeśli przycisk nie działa, skopiuj ten adres do przeglądarki:',
  'email.why': 'Skąd ta wiadomość: {reason}',
  'email.log-in': 'Zaloguj się',
  'email.sign-in': 'Zaloguj się',
  'email.forgot': 'Zresetuj hasło',

  'developer-verify.subject': 'Potwierdź adres e-mail w {portal}',
  'developer-verify.intro':
    'Dziękujemy za rejestrację w {portal}. Kliknij link, aby potwierdzić adres e-mail i utworzyć hasło. Działa raz, przez 24 godziny.',
  'developer-verify.approved':
    'Ten portal zatwierdza rejestracje od razu: możesz się zalogować, gdy tylko utworzysz hasło.',
  'developer-verify.pending':
    'Administrator {portal} sprawdza każdą rejestrację. Hasło możesz utworzyć już teraz; po zatwierdzeniu wyślemy Ci e-mail.',
  'developer-verify.action': 'Potwierdź adres i utwórz hasło',
  'developer-verify.reason':
    'ktoś użył tego adresu do rejestracji w {portal}. Jeśli to nie Ty, możesz zignorować tę wiadomość.',

  'developer-known.subject': 'Twoja rejestracja w {portal} już istnieje',
  'developer-known.status': 'Twoja rejestracja w {portal} już istnieje. Jej status: {status}.',
  'developer-known.status.pending': 'Oczekuje',
  'developer-known.status.approved': 'Zatwierdzona',
  'developer-known.status.rejected': 'Odrzucona',
  'developer-known.status.revoked': 'Cofnięta',
  'developer-known.next.pending':
    'Administrator musi jeszcze sprawdzić Twoją rejestrację. Do tego czasu nie trzeba nic robić; po zatwierdzeniu wyślemy Ci e-mail.',
  'developer-known.next.approved':
    'Możesz się zalogować, podając adres e-mail i hasło. Jeśli nie pamiętasz hasła, poproś o nowe na stronie logowania.',
  'developer-known.next.approved-unfinished': 'Możesz się zalogować, gdy tylko utworzysz hasło.',
  'developer-known.next.rejected':
    'Administrator odrzucił Twoją rejestrację. Aby zarejestrować się ponownie, poproś najpierw administratora {portal} o jej usunięcie.',
  'developer-known.next.revoked':
    'Administrator cofnął Twój dostęp. Aby go odzyskać, skontaktuj się z administratorem {portal}.',
  'developer-known.fresh':
    'Twoje konto nie jest jeszcze gotowe. Kliknij ten nowy link, aby potwierdzić adres e-mail i utworzyć hasło; zastępuje on wcześniejsze i działa raz, przez 24 godziny.',
  'developer-known.reason':
    'ktoś użył do rejestracji w {portal} tego adresu, który jest tam już znany. Twoja rejestracja nie została zmieniona.',

  'developer-approved.subject': 'Masz dostęp do {portal}',
  'developer-approved.intro': 'Administrator zatwierdził Twój dostęp do {portal}. Możesz się teraz zalogować.',
  'developer-approved.unfinished':
    'Administrator zatwierdził Twój dostęp do {portal}. Zanim się zalogujesz, utwórz hasło: użyj linku z e-maila otrzymanego przy rejestracji albo zarejestruj się ponownie, aby dostać nowy link.',
  'developer-approved.register': 'Uzyskaj nowy link',
  'developer-approved.reason': 'Twoja rejestracja w {portal}.',

  'password-reset.subject': 'Wybierz nowe hasło do {place}',
  'password-reset.intro':
    'Kliknij link, aby wybrać nowe hasło do {place}. Działa raz, przez 1 godzinę. Do tego czasu hasło pozostaje bez zmian.',
  'password-reset.action': 'Wybierz nowe hasło',
  'password-reset.reason':
    'ktoś poprosił o nowe hasło do Twojego konta w {place}. Jeśli to nie Ty, możesz zignorować tę wiadomość.',

  'password-changed.subject': 'Twoje hasło do {place} zostało zmienione',
  'password-changed.intro': 'Hasło do Twojego konta w {place} zostało zmienione, a pozostałe sesje zostały wylogowane.',
  'password-changed.not-you': 'Jeśli to nie Ty, zresetuj teraz hasło.',
  'password-changed.reason': 'masz konto w {place}, a my informujemy o każdej zmianie jego hasła.',

  'konnect-welcome.subject': 'Witaj w Konnect: potwierdź adres e-mail',
  'konnect-welcome.intro':
    'Dziękujemy za rejestrację. Kliknij link, aby potwierdzić konto. Działa raz, przez 24 godziny.',
  'konnect-welcome.trial': 'Twoje 30 bezpłatnych dni Konnect Plus zaczyna się przy pierwszym logowaniu.',
  'konnect-welcome.action': 'Potwierdź konto',
  'konnect-welcome.reason':
    'ktoś użył tego adresu do rejestracji w Konnect. Jeśli to nie Ty, możesz zignorować tę wiadomość.',

  'konnect-known.subject': 'Masz już konto w Konnect',
  'konnect-known.intro':
    'Ktoś użył tego adresu do rejestracji w Konnect, ale masz już konto. Nic nie zostało zmienione.',
  'konnect-known.next': 'Zaloguj się swoim hasłem. Jeśli go nie pamiętasz, możesz je zresetować.',
  'konnect-known.reason': 'ten adres ma konto w Konnect.',

  'konnect-invitation.subject': 'Twoje zaproszenie do Konnect',
  'konnect-invitation.intro':
    'Zapraszamy do rejestracji w Konnect w organizacji {organization}. Podaj przy rejestracji ten kod dostępu:',
  'konnect-invitation.code': 'Kod dostępu: {code}',
  'konnect-invitation.action': 'Zarejestruj się w Konnect',
  'konnect-invitation.reason': 'Kong zaprosił ten adres do Konnect.',

  'konnect-invited-welcome.subject': 'Witaj w Konnect: ustaw hasło',
  'konnect-invited-welcome.intro':
    'W organizacji {organization} czeka na Ciebie konto Konnect. Kliknij link, aby je potwierdzić i wybrać własne hasło. Działa raz, przez 7 dni.',
  'konnect-invited-welcome.action': 'Ustaw hasło',
  'konnect-invited-welcome.reason': 'dla tego adresu założono konto.',

  'trial-notice.subject': 'Twój okres próbny Konnect Plus kończy się za trzy dni',
  'trial-notice.intro': 'Koniec okresu próbnego Konnect Plus organizacji {organization}: {date} (UTC).',
  'trial-notice.choice': 'Wybierz, co dalej: przejdź na płatną subskrypcję Konnect Plus albo na Konnect Free.',
  'trial-notice.action': 'Wybierz swój plan',
  'trial-notice.reason': 'jesteś właścicielem organizacji {organization} w Konnect.',
}
