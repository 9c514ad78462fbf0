import { useState } from 'react'
import { useNavigation } from '../../navigation/navigation'
import { ApiProblem, toApiProblem } from '../../api/api-problem'
import { AskForLink } from '../../account/ask-for-link'
import { EntryScreen } from '../../account/entry-screen'
import { PasswordForm } from '../../account/password-form'
import { useLink } from '../../account/link-memory'
import type { LogInState } from '../../account/log-in-state'
import { RefusedLink, type Refusal, refusalOf } from '../../account/refused-link'
import { verifyUserEmail } from '../../contract/konnect-account'
import { forgotUserPassword, resetUserPassword } from '../../contract/konnect-password'
import { useI18n } from '../../i18n/all-words'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { useFirstPassword } from '../first-password'
import { SignedInAs, useMakeWay } from '../signed-in-as'

/**
 * The link of an invited account's welcome e-mail: one press verifies the address and sets the password. The token of
 * the second call stays in memory, so that a password the server refuses is tried again without verifying again.
 */
export function WelcomeScreen() {
  const { t } = useI18n()
  const { client, door } = useDoor()
  const link = useLink()
  const { account } = useFirstPassword()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const save = useSave(setRefused)
  const why = refused ?? (link.token === null && account === null ? 'link-invalid' : null)

  if (why) {
    return (
      <AskForLink
        formId="konnect-welcome-link"
        submit={t('refused.new-link')}
        link={{
          purpose: `${door.root}:forgot`,
          explanation: t('check-email.forgot'),
          awaits: 'password-saved',
          send: async (email, signal) =>
            (await client.ask(forgotUserPassword, { body: { email } }, signal)).retryAfterMs,
        }}
        frame={(form) => (
          <RefusedLink why={why}>
            <p className="quiet">{t('welcome.new-link')}</p>
            {form}
          </RefusedLink>
        )}
      />
    )
  }
  return (
    <EntryScreen title={t('welcome.title')} lead={t('welcome.lead')}>
      <SignedInAs email={account?.email ?? link.email} />
      <PasswordForm
        id="konnect-welcome"
        submit={t('welcome.submit')}
        email={account?.email ?? link.email}
        onSubmit={save}
      />
    </EntryScreen>
  )
}

function useSave(onRefused: (why: Refusal) => void) {
  const { client, door } = useDoor()
  const { go } = useNavigation()
  const link = useLink()
  const { account, keep } = useFirstPassword()
  const makeWay = useMakeWay()

  async function verify(signal: AbortSignal) {
    const body = { token: link.token ?? '' }
    const { email = link.email ?? '', resetToken } = await client.call(verifyUserEmail, { body }, signal)
    if (resetToken === undefined) throw new ApiProblem({ code: 'unreadable', status: 200, fields: [] })
    keep({ token: resetToken, email })
    return { token: resetToken, email }
  }

  return async function save(password: string, signal: AbortSignal) {
    try {
      const { token, email } = account ?? (await verify(signal))
      await client.call(resetUserPassword, { body: { password, token } }, signal)
      await makeWay(email)
      const state: LogInState = { email, notice: 'password-saved' }
      await go(href(door, 'logIn'), { state, replace: true })
      link.forget()
      keep(null)
    } catch (error) {
      const refusal = refusalOf(toApiProblem(error))
      if (!refusal) throw error
      onRefused(refusal)
    }
  }
}
