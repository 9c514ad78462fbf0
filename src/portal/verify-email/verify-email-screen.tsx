import { useRef, useState } from 'react'
import { useNavigation } from '../../navigation/navigation'
import { ApiProblem, toApiProblem } from '../../api/api-problem'
import { EntryScreen } from '../../account/entry-screen'
import { PasswordForm } from '../../account/password-form'
import { useLink } from '../../account/link-memory'
import type { LogInState } from '../../account/log-in-state'
import { RefusedLink, type Refusal, refusalOf } from '../../account/refused-link'
import { resetDeveloperPassword } from '../../contract/developer-password'
import { verifyDeveloperEmail } from '../../contract/developer-registration'
import { useI18n } from '../../i18n/all-words'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { Registration } from '../registration'

/**
 * The link of the verification e-mail. Opening redeems nothing; one press verifies the address and sets the password:
 * two calls, the second with the one-time token that the first answers. That token stays in memory, so that a password
 * the server refuses is tried again without verifying again.
 */
export function VerifyEmailScreen() {
  const { t } = useI18n()
  const { door, client, events } = useDoor()
  const link = useLink()
  const { go } = useNavigation()
  const verified = useRef<{ token: string; email: string | undefined } | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const why = refused ?? (link.token === null ? 'link-invalid' : null)

  async function verify(signal: AbortSignal) {
    const answer = await client.call(verifyDeveloperEmail, { body: { token: link.token ?? '' } }, signal)
    const token = answer.token ?? answer.resetToken
    if (token === undefined) throw new ApiProblem({ code: 'unreadable', status: 202, fields: [] })
    return { token, email: answer.email ?? link.email ?? undefined }
  }

  async function create(password: string, signal: AbortSignal) {
    try {
      verified.current ??= await verify(signal)
      const { token, email } = verified.current
      await client.call(resetDeveloperPassword, { body: { password, token } }, signal)
      events.tell('verified', email)
      const state: LogInState = { email, notice: 'password-created' }
      await go(href(door, 'logIn'), { state, replace: true })
      // Not before: without its token, this screen would take the link for a broken one.
      link.forget()
    } catch (error) {
      const refusal = refusalOf(toApiProblem(error))
      if (!refusal) throw error
      setRefused(refusal)
    }
  }

  if (why) {
    return (
      <Registration
        formId="new-verification-link"
        submit={t('refused.new-link')}
        initialEmail={link.email}
        frame={(form) => <RefusedLink why={why}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <EntryScreen title={t('verify.title')} lead={t('verify.lead')}>
      <PasswordForm
        id="create-password"
        email={link.email}
        label={t('label.password')}
        submit={t('verify.submit')}
        onSubmit={create}
      />
    </EntryScreen>
  )
}
