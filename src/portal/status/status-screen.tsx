import { useRef, useState } from 'react'
import { Link, Redirect } from '../../navigation/navigation'
import { toApiProblem } from '../../api/api-problem'
import { EntryScreen } from '../../account/entry-screen'
import { useLogInRequest } from '../../account/log-in-request'
import { ProblemAlert } from '../../account/problem-alert'
import { shownEmail } from '../../account/shown-email'
import { usePress } from '../../account/use-press'
import { useResend } from '../../account/use-resend'
import { useAppConfig } from '../../config/config-context'
import { sameEmail } from '../../contract/fields'
import { useI18n } from '../../i18n/all-words'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { usePerson } from '../../session/use-person'
import { Button, type ButtonTone, linkClass } from '../../ui/button'
import { useAnnounce } from '../../ui/live-regions'
import { StatusMark } from '../../ui/status-mark'
import { approvedState } from '../approved-notice'
import { authenticate } from '../authenticate'
import { ContactAdministrator } from '../contact-administrator'
import { register, registerPurpose } from '../register-call'
import { useWaitingDeveloper, type WaitingDeveloper } from '../waiting-developer'
import { useAutomaticCheck } from './use-automatic-check'

const marks = { pending: 'waiting', rejected: 'refused', revoked: 'stopped' } as const

/** Right password, but not approved: what that means and what may be done. */
export function StatusScreen() {
  const { developer } = useWaitingDeveloper()
  // The route's guard lets nobody else in.
  return developer && <Status developer={developer} />
}

function Status({ developer }: { developer: WaitingDeveloper }) {
  const { t } = useI18n()
  const context = useRealm()
  const announce = useAnnounce()
  const { destination } = useLogInRequest()
  const { keep } = useWaitingDeveloper()
  const person = usePerson()
  const { supportUrl } = useAppConfig()
  const { email, status } = developer
  const changedMeanwhile = useRef(false)

  const check = usePress({
    mutationFn: async () => {
      const now = await authenticate(context, developer)
      return { now, isNew: now !== status }
    },
    onSuccess: ({ now, isNew }) => {
      if (!now) return
      keep({ ...developer, status: now })
      if (isNew) announce(t('status.changed'))
    },
    onSettled: (answer) => {
      const missed = changedMeanwhile.current && answer?.now !== null
      changedMeanwhile.current = false
      if (missed) check.press()
    },
  })

  useAutomaticCheck(() => {
    // The pending answer may be older than the change, so check once more after it.
    changedMeanwhile.current = !check.press()
  })

  // Another tab may have let somebody else in.
  const isApproved = person !== null && sameEmail(person.email, email)
  // The decision has been made, so the next step is to ask the administrator.
  const asksFirst = status !== 'pending' && Boolean(supportUrl)
  return (
    <EntryScreen
      title={t(`status.${status}`)}
      lead={t(`status.${status}.text`)}
      picture={<StatusMark kind={marks[status]} />}
    >
      {person && <Redirect to={destination} state={isApproved ? approvedState : undefined} />}
      <ProblemAlert problem={check.error && toApiProblem(check.error)} />
      <div className="stack">
        {asksFirst && <ContactAdministrator primary />}
        <Button
          tone={asksFirst ? 'secondary' : 'primary'}
          wide
          busy={check.isPending || person !== null}
          onClick={() => check.press()}
        >
          {t('status.check')}
        </Button>
        <p className="quiet" aria-live="polite">
          {check.data?.isNew === false && t('status.unchanged')}
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
          <Link to={href(context.realm, 'logIn')} state={() => ({ email })} className={linkClass()}>
            {t('status.back')}
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
        {t('status.email')}
      </Button>
      <ProblemAlert problem={problem} />
      <p id="status-wait" className={isNews ? 'sr-only' : 'wait'}>
        {wait}
      </p>
      {isNews && (
        <p role="status" className="wait">
          {t('status.emailed', { email: shownEmail(email) })}
        </p>
      )}
    </>
  )
}
