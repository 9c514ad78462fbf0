import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link, Redirect } from '../../navigation/navigation'
import { toApiProblem } from '../../api/api-problem'
import { EntryScreen } from '../../account/entry-screen'
import { useLogInRequest } from '../../account/log-in-request'
import { ProblemAlert } from '../../account/problem-alert'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { useResend } from '../../account/use-resend'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { Button, linkClass } from '../../ui/button'
import { useAnnounce } from '../../ui/live-regions'
import { Notice } from '../../ui/notice'
import { StatusMark } from '../../ui/status-mark'
import { authenticate } from '../authenticate'
import { ContactAdministrator } from '../contact-administrator'
import { register, registerPurpose } from '../register-call'
import { useWaitingDeveloper, type WaitingDeveloper } from '../waiting-developer'
import { useAutomaticCheck } from './use-automatic-check'

const marks = { pending: 'waiting', rejected: 'refused', revoked: 'stopped' } as const

/** Right password, but not approved: what that means and what may be done. After a reload: the sign-in screen. */
export function StatusScreen() {
  const { door } = useDoor()
  const { developer } = useWaitingDeveloper()
  if (!developer) return <Redirect to={href(door, 'logIn')} />
  return <Status developer={developer} />
}

function Status({ developer }: { developer: WaitingDeveloper }) {
  const { t } = useI18n()
  const context = useDoor()
  const announce = useAnnounce()
  const { destination } = useLogInRequest()
  const { keep } = useWaitingDeveloper()
  const { email, status } = developer
  const changedMeanwhile = useRef(false)

  const check = useMutation({
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
      if (missed) check.mutate()
    },
  })
  useAutomaticCheck(() => {
    // The answer on its way may be older than the change.
    if (check.isPending) changedMeanwhile.current = true
    else check.mutate()
  })

  return (
    <EntryScreen
      title={t(`status.${status}`)}
      lead={t(`status.${status}.text`)}
      picture={<StatusMark kind={marks[status]} />}
    >
      <SignedInElsewhere destination={destination} />
      <ProblemAlert problem={check.error && toApiProblem(check.error)} />
      <p className="quiet" aria-live="polite">
        {check.data?.isNew === false && t('status.unchanged')}
      </p>
      <div className="stack">
        <Button wide busy={check.isPending} onClick={() => check.mutate()}>
          {t('status.check')}
        </Button>
        <EmailStatus email={email} />
      </div>
      <div className="form-links">
        <p>
          <ContactAdministrator />
        </p>
        <p>
          <Link to={href(context.door, 'logIn')} className={linkClass()}>
            {t('status.back')}
          </Link>
        </p>
      </div>
    </EntryScreen>
  )
}

/** Registering again mails the status; the name is not known here, so the address stands in its place (DOMAIN.md, 4). */
function EmailStatus({ email }: { email: string }) {
  const { t } = useI18n()
  const context = useDoor()
  const { isSent, problem, wait, button } = useResend({ purpose: registerPurpose(context.door), email }, () =>
    register(context, { email, fullName: email }),
  )
  return (
    <>
      <Button tone="secondary" wide aria-describedby="status-wait" {...button}>
        {t('status.email')}
      </Button>
      <p id="status-wait" className="wait">
        {wait}
      </p>
      <ProblemAlert problem={problem} />
      <Notice>{isSent && t('status.emailed', { email })}</Notice>
    </>
  )
}
