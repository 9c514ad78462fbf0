import { useI18n } from '../i18n/i18n-context'
import { useHydrated } from '../state/use-hydrated'
import { TextField } from '../ui/text-field'

/** The account's address beside a new password, for people and password managers; renders nothing where it is not known. */
export function AccountEmailField({ id, email }: { id: string; email: string | null | undefined }) {
  const { t } = useI18n()
  const isHydrated = useHydrated()
  // A prerendered page reserves its space, so that nothing moves when the address is known.
  if (!email && isHydrated) return null
  return (
    <TextField
      id={id}
      label={t('shared.label.email')}
      type="email"
      name="account"
      autoComplete="username"
      value={email ?? ''}
      readOnly
    />
  )
}
