import type { ReactNode } from 'react'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { useLink } from '../../account/link-memory'
import { LogInNotice } from '../../account/log-in-notice'
import { useLogInRequest } from '../../account/log-in-request'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { useI18n } from '../../i18n/i18n-context'
import { useRealm } from '../../session/realm-context'
import { authenticate } from './authenticate'
import { SignInForm } from './sign-in-form'

interface Props {
  /** After a single sign-on that failed: why, and the same once more. */
  sso?: { readonly alert: ReactNode; readonly again: ReactNode } | undefined
}

/** Sign in to Konnect with a password. */
export function SignIn({ sso }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  const { state, destination } = useLogInRequest()
  const link = useLink()

  return (
    <EntryScreen title={t('sign-in.title')}>
      {/* Also after the form: once there is a session, it goes on to the destination. */}
      <SignedInElsewhere destination={destination} />
      <LogInNotice notice={state.notice} />
      {sso?.alert}
      <SignInForm
        initialEmail={state.email ?? link.email}
        onSubmit={(credentials, signal) => authenticate(context, credentials, signal)}
      />
      {sso?.again}
      <div className="form-links">
        <p>
          <span>{t('sign-in.no-account')}</span> <EntryLink screen="register">{t('sign-in.sign-up')}</EntryLink>
        </p>
      </div>
    </EntryScreen>
  )
}
