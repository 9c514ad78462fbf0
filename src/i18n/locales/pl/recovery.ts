import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Nie pamiętasz hasła?',
  'forgot.lead': 'Podaj adres e-mail swojego konta. Wyślemy Ci link do wyboru nowego hasła.',
  'forgot.submit': 'Odzyskaj hasło',
  'forgot.back': 'Wróć do logowania',
  'reset.title': 'Wybierz nowe hasło',
  'reset.lead': 'Po zapisaniu zakończą się wszystkie inne sesje Twojego konta.',
  'reset.submit': 'Zapisz',
}
