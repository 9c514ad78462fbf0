import { type ReactNode, useState } from 'react'
import { isProblem } from '../../api/api-problem'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LogInNotice } from '../../account/log-in-notice'
import { useLogInRequest } from '../../account/log-in-request'
import { type Credentials, PasswordSignInForm } from '../../account/password-sign-in-form'
import { useLater } from '../../account/use-later'
import { useI18n } from '../../i18n/i18n-context'
import { loadChunk } from '../../loading/chunk'
import { useNavigation } from '../../navigation/navigation'
import { useRealm } from '../../session/realm-context'
import { authenticate } from './authenticate'

interface Props {
  /** After a single sign-on that failed: why, and the same once more. */
  sso?: { readonly alert: ReactNode; readonly again: ReactNode } | undefined
}

/** Sign in to Konnect with a password. */
export function SignIn({ sso }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  const { state, destination } = useLogInRequest()
  const { go } = useNavigation()
  const { part: Resend, ready } = useLater(undefined, loadResend)
  // Right password, but this address is not verified.
  const [unverified, setUnverified] = useState<string | null>(null)

  async function signIn(credentials: Credentials, signal: AbortSignal) {
    setUnverified(null)
    try {
      await authenticate(context, credentials, signal)
    } catch (error) {
      if (isProblem(error, 'email-not-verified')) {
        setUnverified(credentials.email)
        await ready()
      }
      throw error
    }
    if (!signal.aborted) await go(destination, { replace: true })
  }

  return (
    <EntryScreen title={t('sign-in.title')}>
      <LogInNotice notice={state.notice} />
      {sso?.alert}
      <PasswordSignInForm
        id="konnect-sign-in"
        submit={t('sign-in.submit')}
        forgot={t('sign-in.forgot')}
        problemActions={unverified !== null && Resend && <Resend email={unverified} />}
        onSubmit={signIn}
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

async function loadResend() {
  return (await loadChunk(() => import('./resend-verification'))).ResendVerification
}
