import type { Words } from '../../catalog'
import type { portalInside as english } from '../en/portal-inside'

export const portalInside: Words<typeof english> = {
  'status.pending': 'Czeka na zatwierdzenie',
  'status.pending.text':
    'Twój adres e-mail i hasło są poprawne. Administrator musi jeszcze zatwierdzić Twoje konto; gdy to zrobi, wyślemy Ci e-mail.',
  'status.rejected': 'Rejestracja odrzucona',
  'status.rejected.text':
    'Administrator tego portalu nie zatwierdził Twojej rejestracji. Jeśli to pomyłka, skontaktuj się z administratorem.',
  'status.revoked': 'Dostęp cofnięty',
  'status.revoked.text':
    'Administrator tego portalu cofnął Twój dostęp. Jeśli nadal go potrzebujesz, poproś administratora o ponowne zatwierdzenie konta.',
  'status.check': 'Sprawdź ponownie',
  'status.unchanged': 'Nic się jeszcze nie zmieniło.',
  'status.changed': 'Twój status się zmienił.',
  'status.approved': 'Twoje konto jest zatwierdzone.',
  'status.email': 'Wyślij mi status e-mailem',
  'status.emailed': 'Wysłaliśmy Twój status na adres {email}.',
  'status.back': 'Wróć do logowania',

  'catalog.title': 'API',
  'catalog.lead': 'Co {portal} oferuje Twoim projektom.',
  'catalog.search': 'Szukaj API',
  'catalog.view': 'Widok',
  'catalog.grid': 'Siatka',
  'catalog.list': 'Lista',
  'catalog.count': '{count, plural, one {# API} few {# API} many {# API} other {# API}}',
  'catalog.count-for': '{count, plural, one {# API} few {# API} many {# API} other {# API}} dla „{query}”',
  'catalog.no-version': 'Brak wersji',
  'catalog.no-description': 'Nie ma jeszcze opisu.',
  'catalog.deprecated': 'Przestarzałe',
  'catalog.public': 'Publiczne',
  'catalog.private': 'Prywatne',
  'catalog.more-labels':
    '{count, plural, one {Jeszcze # etykieta} few {Jeszcze # etykiety} many {Jeszcze # etykiet} other {Jeszcze # etykiety}}',
  'catalog.pages': 'Strony',
  'catalog.previous': 'Poprzednia strona',
  'catalog.next': 'Następna strona',
  'catalog.page': 'Strona {page} z {pages}',
  'catalog.empty': 'Nie ma jeszcze API',
  'catalog.empty.text': 'Nic tu dla Ciebie jeszcze nie opublikowano. Gdy to się zmieni, znajdziesz to tutaj.',
  'catalog.nothing': 'Żadne API nie pasuje do „{query}”',
  'catalog.nothing.text': 'Spróbuj wpisać mniej liter albo inne słowo z nazwy.',
  'catalog.clear': 'Wyczyść wyszukiwanie',
  'no-catalog.title': 'Katalog API nie jest tu dostępny',
  'no-catalog.logged-in': 'Zalogowano do: {portal}.',
  'no-catalog.text':
    '{portal} korzysta ze starszej wersji Dev Portal, której katalogu nie można pokazać w tej witrynie. Zapytaj administratora, gdzie znaleźć API.',
  'catalog.log-out': 'Wyloguj się',
  'catalog.home': '{portal}, strona startowa',

  'api.back': 'Wszystkie API',
  'api.version': 'Wersja',
  'api.visibility': 'Widoczność',
  'api.created': 'Opublikowano',
  'api.updated': 'Ostatnia zmiana',
  'api.labels': 'Etykiety',
  'api.slug': 'Krótka nazwa',
  'api.none': 'Brak',
  'api.deprecated.text': 'To API jest przestarzałe. Nadal działa, ale nie opieraj na nim niczego nowego.',
  'api.not-found': 'Nie znaleziono API',
  'api.not-found.text': 'Może zostało wycofane albo nie masz uprawnień, aby je zobaczyć.',
  'api.failed': 'Nie udało się wczytać tego API',

  'portal-failed.title': 'Nie można połączyć się z tym portalem',
  'portal-unknown.title': 'Nie znaleziono strony',
  'portal-unknown.text':
    'Pod tym adresem nie ma portalu. Sprawdź go albo zapytaj administratora, od którego masz zaproszenie.',
}
