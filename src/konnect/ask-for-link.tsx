import type { ReactNode } from 'react'
import { CheckEmail } from '../account/check-email'
import { EmailForm } from '../account/email-form'
import { useLink } from '../account/link-memory'
import { type Refusal, RefusedLink } from '../account/refused-link'
import { useSentState } from '../account/sent-state'
import { startCoolDown } from '../account/use-cool-down'
import { useI18n } from '../i18n/i18n-context'

interface Props {
  formId: string
  why: Refusal
  /** What the e-mail is for, once it is sent. */
  explanation: string
  coolDownKey: string
  /** Sends; answers the server's `Retry-After` in ms. */
  send: (email: string, signal?: AbortSignal) => Promise<number | undefined>
  children?: ReactNode
}

/** A refused link: why, and a form that has a new one sent. The same words whether or not there is an account. */
export function AskForLink({ formId, why, explanation, coolDownKey, send, children }: Props) {
  const { t } = useI18n()
  const link = useLink()
  const sent = useSentState()

  async function submit(email: string, signal: AbortSignal) {
    startCoolDown(coolDownKey, await send(email, signal))
    sent.show({ email })
  }

  if (sent.to) {
    const { email } = sent.to
    return (
      <CheckEmail
        email={email}
        explanation={explanation}
        coolDownKey={coolDownKey}
        onResend={() => send(email)}
        onDifferentEmail={sent.edit}
      />
    )
  }
  return (
    <RefusedLink why={why}>
      {children}
      <EmailForm
        id={formId}
        initialEmail={sent.earlier?.email ?? link.email}
        submit={t('refused.new-link')}
        draftKey={`konnect:${formId}`}
        onSubmit={submit}
      />
    </RefusedLink>
  )
}
