import { useI18n } from '../i18n/i18n-context'
import { useNavigation } from '../navigation/navigation'
import { TextField } from '../ui/text-field'

/** The account's address beside a new password, for people and password managers; nothing where it is not known. */
export function KnownEmailField({ id, email }: { id: string; email: string | null | undefined }) {
  const { t } = useI18n()
  const { place } = useNavigation()
  // A page that is drawn beforehand keeps its place, so that nothing moves when the address is known.
  if (!email && !place.isDrawn) return null
  return (
    <TextField
      id={id}
      label={t('label.email')}
      type="email"
      name="account"
      autoComplete="username"
      value={email ?? ''}
      readOnly
    />
  )
}
