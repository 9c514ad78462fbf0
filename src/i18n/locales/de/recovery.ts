import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Passwort vergessen?',
  'forgot.lead': 'Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir senden Ihnen einen Link für ein neues Passwort.',
  'forgot.submit': 'Passwort zurücksetzen',
  'forgot.back': 'Zurück zur Anmeldung',
  'reset.title': 'Neues Passwort wählen',
  'reset.lead': 'Beim Speichern enden alle anderen Sitzungen Ihres Kontos.',
  'reset.submit': 'Speichern',
}
