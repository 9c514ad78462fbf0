import { useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { EntryScreen } from '../../account/entry-screen'
import { useLogInRequest } from '../../account/log-in-request'
import { ProblemAlert } from '../../account/problem-alert'
import { shownEmail } from '../../account/shown-email'
import { problemOf, useAction } from '../../account/use-action'
import { useResend } from '../../account/use-resend'
import { useAppConfig } from '../../config/config-context'
import { sameEmail } from '../../contract/fields'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { useSignedIn } from '../../session/use-signed-in'
import { Button, type ButtonTone, linkClass } from '../../ui/button'
import { useAnnounce } from '../../ui/live-regions'
import { StatusMark } from '../../ui/status-mark'
import { authenticate } from '../authenticate'
import { ContactAdministrator } from '../contact-administrator'
import { register, registerPurpose } from '../register-call'
import { approvedState, useWaitingDeveloper, type WaitingDeveloper, type WaitingStatus } from '../portal-context'
import { useAutomaticCheck } from './use-automatic-check'

const marks = { pending: 'waiting', rejected: 'refused', revoked: 'stopped' } as const

/** Right password, but not approved: what that means and what may be done. */
export function Component() {
  const { developer } = useWaitingDeveloper()
  // The route's guard lets nobody else in.
  return developer && <Status developer={developer} />
}

function Status({ developer }: { developer: WaitingDeveloper }) {
  const { t } = useI18n()
  const context = useRealm()
  const announce = useAnnounce()
  const { destination } = useLogInRequest()
  const { set } = useWaitingDeveloper()
  const { supportUrl } = useAppConfig()
  const navigate = useNavigate()
  const { email, status } = developer
  const hasChanged = useRef(false)

  function hasChangedMeanwhile(): boolean {
    return hasChanged.current
  }

  /** Null when the developer is in. Asks again when something has changed while the answer was on its way. */
  async function currentStatus(): Promise<WaitingStatus | null> {
    hasChanged.current = false
    try {
      const now = await authenticate(context, developer)
      return now !== null && hasChangedMeanwhile() ? await currentStatus() : now
    } catch (error) {
      if (hasChangedMeanwhile()) return currentStatus()
      throw error
    }
  }

  const check = useAction(async () => {
    const now = await currentStatus()
    if (now === null) await navigate(destination, { replace: true, state: approvedState })
    else set({ ...developer, status: now })
    const isNew = now !== status
    if (now !== null && isNew) announce(t('portal.status.changed'))
    return isNew
  })

  useAutomaticCheck(() => {
    hasChanged.current = !check.start(undefined)
  })

  // Another tab may have let somebody else in.
  useSignedIn(
    (person) =>
      void navigate(destination, { replace: true, state: sameEmail(person.email, email) ? approvedState : undefined }),
  )

  // Nobody is still deciding: whom to ask is the way on.
  const asksFirst = status !== 'pending' && Boolean(supportUrl)
  return (
    <EntryScreen
      title={t(`portal.status.${status}`)}
      lead={t(`portal.status.${status}.text`)}
      picture={<StatusMark kind={marks[status]} />}
    >
      <ProblemAlert problem={problemOf(check.action)} />
      <div className="stack">
        {asksFirst && <ContactAdministrator primary />}
        <Button
          tone={asksFirst ? 'secondary' : 'primary'}
          wide
          busy={check.action.step === 'pending'}
          onClick={() => check.start(undefined)}
        >
          {t('portal.status.check')}
        </Button>
        <p className="quiet" aria-live="polite">
          {check.action.step === 'done' && !check.action.result && t('portal.status.unchanged')}
        </p>
        <EmailStatus email={email} tone={asksFirst ? 'quiet' : 'secondary'} />
      </div>
      <div className="form-links">
        {!asksFirst && (
          <p>
            <ContactAdministrator />
          </p>
        )}
        <p>
          <Link to={href(context.realm, 'logIn')} state={{ email }} className={linkClass()}>
            {t('portal.status.back')}
          </Link>
        </p>
      </div>
    </EntryScreen>
  )
}

/** Registering again mails the status. The name is not known here, so the address takes its place (docs/domain.md, 5.2). */
function EmailStatus({ email, tone }: { email: string; tone: ButtonTone }) {
  const { t } = useI18n()
  const context = useRealm()
  const { isSent, problem, wait, button } = useResend({ purpose: registerPurpose(context.realm), email }, () =>
    register(context, { email, fullName: email }),
  )
  // Pressed again too soon: how long to wait stands where it said that it was sent.
  const [pressedAgain, setPressedAgain] = useState(false)
  const isNews = isSent && !pressedAgain

  function press() {
    setPressedAgain(wait !== null)
    button.onClick()
  }

  return (
    <>
      <Button tone={tone} wide aria-describedby="status-wait" {...button} onClick={press}>
        {t('portal.status.email')}
      </Button>
      <ProblemAlert problem={problem} />
      <p id="status-wait" className={isNews ? 'sr-only' : 'wait'}>
        {wait}
      </p>
      {isNews && (
        <p role="status" className="wait">
          {t('portal.status.emailed', { email: shownEmail(email) })}
        </p>
      )}
    </>
  )
}
