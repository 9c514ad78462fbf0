import type { Words } from '../../catalog'
import type { recovery as english } from '../en/recovery'

export const recovery: Words<typeof english> = {
  'forgot.title': 'Password dimenticata?',
  'forgot.lead': 'Inserisci l’indirizzo email del tuo account. Ti invieremo un link per scegliere una nuova password.',
  'forgot.submit': 'Recupera password',
  'forgot.back': 'Torna all’accesso',
  'reset.title': 'Scegli una nuova password',
  'reset.lead': 'Al salvataggio, tutte le altre sessioni del tuo account terminano.',
  'reset.submit': 'Salva',
}
