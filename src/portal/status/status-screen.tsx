import { useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAppConfig } from '../../config/config-context'
import { isSameEmail } from '../../contract/fields'
import { useResend } from '../../email-links/use-resend'
import { ProblemAlert } from '../../forms/problem-alert'
import { problemOf, useAction } from '../../forms/use-action'
import { useI18n } from '../../i18n/i18n-context'
import { AuthScreen } from '../../layout/auth-screen'
import { href } from '../../paths'
import { useRealmContext } from '../../session/realm-context'
import { useOnSignedIn } from '../../session/use-on-signed-in'
import { useSignInRequest } from '../../sign-in/use-sign-in-request'
import { Button, type ButtonTone, linkClass } from '../../ui/button'
import { ClockIcon, CrossIcon, StopIcon } from '../../ui/deferred-icons'
import { useAnnounce } from '../../ui/live-regions'
import { toUnicodeEmail } from '../../ui/to-unicode-email'
import { ContactAdministrator } from '../contact-administrator'
import {
  approvedState,
  type UnapprovedDeveloper,
  type UnapprovedStatus,
  useUnapprovedDeveloper,
} from '../portal-context'
import { registrationPurpose, requestRegistration } from '../request-registration'
import { signInDeveloper } from '../sign-in-developer'
import { useAutomaticCheck } from './use-automatic-check'

/** Right password, but not approved: shows the status and the next actions. */
export function Component() {
  const { developer } = useUnapprovedDeveloper()
  // The route's guard redirects everybody else.
  return developer && <Status developer={developer} />
}

function Status({ developer }: { developer: UnapprovedDeveloper }) {
  const { t } = useI18n()
  const context = useRealmContext()
  const announce = useAnnounce()
  const { returnTo } = useSignInRequest()
  const { set } = useUnapprovedDeveloper()
  const { supportUrl } = useAppConfig()
  const navigate = useNavigate()
  const { email, status } = developer
  const hasChanged = useRef(false)

  function hasChangedMeanwhile(): boolean {
    return hasChanged.current
  }

  /** Null when the developer is signed in. Checks again when something has changed while the check was running. */
  async function currentStatus(): Promise<UnapprovedStatus | null> {
    hasChanged.current = false
    try {
      const now = await signInDeveloper(context, developer)
      return now !== null && hasChangedMeanwhile() ? await currentStatus() : now
    } catch (error) {
      if (hasChangedMeanwhile()) return currentStatus()
      throw error
    }
  }

  const check = useAction(async () => {
    const now = await currentStatus()
    if (now === null) await navigate(returnTo, { replace: true, state: approvedState })
    else set({ ...developer, status: now })
    const isNew = now !== status
    if (now !== null && isNew) announce(t('portal.status.changed'))
    return isNew
  })

  useAutomaticCheck(() => {
    hasChanged.current = !check.start()
  })

  // Another tab may have signed somebody else in.
  useOnSignedIn(
    (person) =>
      void navigate(returnTo, {
        replace: true,
        state: isSameEmail(person.email, email) ? approvedState : undefined,
      }),
  )

  // The decision is made, so contacting the administrator is the main action.
  const isContactPrimary = status !== 'pending' && Boolean(supportUrl)
  return (
    <AuthScreen
      title={t(`portal.status.${status}`)}
      lead={t(`portal.status.${status}.text`)}
      picture={<StatusIcon status={status} />}
    >
      <ProblemAlert problem={problemOf(check.action)} />
      <div className="stack">
        {isContactPrimary && <ContactAdministrator primary />}
        <Button
          tone={isContactPrimary ? 'secondary' : 'primary'}
          wide
          busy={check.action.step === 'pending'}
          onClick={() => check.start()}
        >
          {t('portal.status.check')}
        </Button>
        <p className="muted-text" aria-live="polite">
          {check.action.step === 'done' && !check.action.result && t('portal.status.unchanged')}
        </p>
        <EmailStatus email={email} tone={isContactPrimary ? 'ghost' : 'secondary'} />
      </div>
      <div className="form-links">
        {!isContactPrimary && (
          <p>
            <ContactAdministrator />
          </p>
        )}
        <p>
          <Link to={href(context.realm, 'signIn')} state={{ email }} className={linkClass()}>
            {t('portal.status.back')}
          </Link>
        </p>
      </div>
    </AuthScreen>
  )
}

/** Registering again mails the status. The name is not known here, so the address takes its place (docs/domain.md, 5.2). */
function EmailStatus({ email, tone }: { email: string; tone: ButtonTone }) {
  const { t } = useI18n()
  const context = useRealmContext()
  const { isSent, problem, waitMessage, button } = useResend(
    { purpose: registrationPurpose(context.realm), email },
    () => requestRegistration(context, { email, fullName: email }),
  )
  // Pressed again too soon: the wait replaces the message that it was sent.
  const [pressedAgain, setPressedAgain] = useState(false)
  const isConfirmationShown = isSent && !pressedAgain

  function press() {
    setPressedAgain(waitMessage !== null)
    button.onClick()
  }

  return (
    <>
      <Button tone={tone} wide aria-describedby="status-wait" {...button} onClick={press}>
        {t('portal.status.email')}
      </Button>
      <ProblemAlert problem={problem} />
      <p id="status-wait" className={isConfirmationShown ? 'sr-only' : 'wait'}>
        {waitMessage}
      </p>
      {isConfirmationShown && (
        <p role="status" className="wait">
          {t('portal.status.emailed', { email: toUnicodeEmail(email) })}
        </p>
      )}
    </>
  )
}

const icons = { pending: ClockIcon, rejected: CrossIcon, revoked: StopIcon }

function StatusIcon({ status }: { status: UnapprovedStatus }) {
  const Icon = icons[status]
  return (
    <span className={`status-icon status-${status}`}>
      <Icon size={28} />
    </span>
  )
}
