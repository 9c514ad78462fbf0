import { useState } from 'react'
import { useNavigation } from '../../navigation/navigation'
import * as z from 'zod/mini'
import { toApiProblem } from '../../api/api-problem'
import { AskForLink } from '../../account/ask-for-link'
import { EntryScreen } from '../../account/entry-screen'
import { FormFrame, KnownEmailField } from '../../account/form-parts'
import { useLink } from '../../account/link-memory'
import type { LogInState } from '../../account/log-in-state'
import { RefusedLink, type Refusal, refusalOf } from '../../account/refused-link'
import { useAccountForm } from '../../account/use-account-form'
import { verifyUserEmail } from '../../contract/konnect-account'
import { useI18n } from '../../i18n/all-words'
import { href } from '../../paths'
import { useDoor } from '../../session/door-context'
import { useFirstPassword } from '../first-password'
import { SignedInAs, useMakeWay } from '../signed-in-as'
import { resendVerification, verificationPurpose } from '../verification'

const schema = z.object({})

/** The link of the welcome e-mail. Opening redeems nothing; one press does, in any browser, with any session. */
export function VerifyEmailScreen() {
  const { t } = useI18n()
  const context = useDoor()
  const link = useLink()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const why = refused ?? (link.token === null ? 'link-invalid' : null)
  const verify = useVerify(setRefused)

  if (why) {
    return (
      <AskForLink
        formId="konnect-verification-link"
        submit={t('refused.new-link')}
        link={{
          purpose: verificationPurpose,
          explanation: t('check-email.sign-up'),
          awaits: 'verified',
          send: (email, signal) => resendVerification(context, email, signal),
        }}
        frame={(form) => <RefusedLink why={why}>{form}</RefusedLink>}
      />
    )
  }
  return (
    <EntryScreen title={t('confirm.title')} lead={t('confirm.lead')}>
      <SignedInAs email={link.email} />
      <VerifyForm email={link.email} onSubmit={verify} />
    </EntryScreen>
  )
}

function VerifyForm({
  email,
  onSubmit,
}: {
  email: string | null
  onSubmit: (signal: AbortSignal) => Promise<unknown>
}) {
  const { t } = useI18n()
  const form = useAccountForm({
    id: 'konnect-verify-email',
    schema,
    wireNames: {},
    onSubmit: (_, signal) => onSubmit(signal),
  })
  return (
    <FormFrame form={form} submit={t('confirm.submit')}>
      <KnownEmailField id="konnect-verify-account" email={email} />
    </FormFrame>
  )
}

/** Redeems the link and goes on: to sign-in, or, with an invited account, to its first password. */
function useVerify(onRefused: (why: Refusal) => void) {
  const context = useDoor()
  const { go } = useNavigation()
  const link = useLink()
  const { keep } = useFirstPassword()
  const makeWay = useMakeWay()

  return async function verify(signal: AbortSignal) {
    try {
      const body = { token: link.token ?? '' }
      const { email = link.email ?? '', resetToken } = await context.client.call(verifyUserEmail, { body }, signal)
      await makeWay(email)
      if (resetToken === undefined) {
        context.events.tell('verified', email || undefined)
        const state: LogInState = { email, notice: 'verified' }
        await go(href(context.door, 'logIn'), { state, replace: true })
      } else {
        keep({ token: resetToken, email })
        await go(href(context.door, 'welcome'), { replace: true })
      }
      // Not before: without its token, this screen would take the link for a broken one.
      link.forget()
    } catch (error) {
      const refusal = refusalOf(toApiProblem(error))
      if (!refusal) throw error
      onRefused(refusal)
    }
  }
}
