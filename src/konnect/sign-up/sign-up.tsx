import { useState } from 'react'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LegalLinks } from '../../account/legal-links'
import { useSentState } from '../../account/sent-state'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { useLater } from '../../account/use-later'
import { useSignUpMode } from '../../config/sign-up-mode'
import { useI18n } from '../../i18n/i18n-context'
import { loadChunk } from '../../loading/chunk'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { InviteOnly } from './invite-only'
import { SignUpForm, type SignUpValues } from './sign-up-form'
import type { afterSignUp } from './sign-up-sent'

interface Props {
  /** What comes after the form; loaded while it is filled in, unless told. */
  after?: typeof afterSignUp
}

/** Sign up for Konnect, in each of its modes, and then "Check your email". */
export function SignUp({ after: known }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  const mode = useSignUpMode()
  const sent = useSentState()
  const { part: after, ready } = useLater(known, loadAfter)
  // Going back, or correcting the address, asks for nothing again. In memory: after a reload, the secrets are asked again.
  const [memory, remember] = useState<SignUpValues | null>(null)

  async function onSent(values: SignUpValues, kept: Record<string, string>, retryAfterMs: number | undefined) {
    remember(values)
    await sent.show({ email: values.email, others: kept })
    ;(await ready())?.startWait(values.email, retryAfterMs)
  }

  return (
    <>
      <SignedInElsewhere destination={href(context.realm, 'start')} />
      {sent.to && after ? (
        <after.Sent email={sent.to.email} onDifferentEmail={sent.edit} />
      ) : (
        <EntryScreen title={t('join.title')} lead={t(mode === 'invite-only' ? 'join.invite-only' : 'join.lead')}>
          {mode === 'invite-only' ? (
            <InviteOnly />
          ) : (
            <>
              <SignUpForm initial={memory ?? { ...sent.earlier?.others, email: sent.earlier?.email }} onSent={onSent} />
              <SignUpLinks />
            </>
          )}
        </EntryScreen>
      )}
    </>
  )
}

async function loadAfter() {
  return (await loadChunk(() => import('./sign-up-sent'))).afterSignUp
}

function SignUpLinks() {
  const { t } = useI18n()
  return (
    <div className="form-links">
      <LegalLinks />
      <p>
        <span>{t('join.have-account')}</span> <EntryLink screen="logIn">{t('join.sign-in')}</EntryLink>
      </p>
    </div>
  )
}
