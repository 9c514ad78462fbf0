import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Wachtwoord vergeten?',
  'forgot.lead': 'Vul het e-mailadres van je account in. We sturen je een link om een nieuw wachtwoord te kiezen.',
  'forgot.submit': 'Wachtwoord herstellen',
  'forgot.back': 'Terug naar inloggen',
  'reset.title': 'Kies een nieuw wachtwoord',
  'reset.lead': 'Na het opslaan eindigen alle andere sessies van je account.',
  'reset.submit': 'Opslaan',
}
