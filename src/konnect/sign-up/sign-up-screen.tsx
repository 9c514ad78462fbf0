import { useState } from 'react'
import { EntryLink } from '../../account/entry-link'
import { EntryScreen } from '../../account/entry-screen'
import { LegalLinks } from '../../account/legal-links'
import { useSentState } from '../../account/sent-state'
import { SignedInElsewhere } from '../../account/signed-in-elsewhere'
import { startCoolDown } from '../../account/use-cool-down'
import { useSignUpMode } from '../../config/sign-up-mode'
import { useI18n } from '../../i18n/i18n-context'
import { href } from '../../paths'
import { useRealm } from '../../session/realm-context'
import { InviteOnly } from './invite-only'
import { SignUpForm, type SignUpValues } from './sign-up-form'
import { SignUpSent } from './sign-up-sent'
import { verificationPurpose } from '../verification'

/** Sign up for Konnect, in each of its modes, and then "Check your email". */
export function Component() {
  const { t } = useI18n()
  const context = useRealm()
  const mode = useSignUpMode()
  const sent = useSentState()
  // Going back, or correcting the address, asks for nothing again. In memory: after a reload, the secrets are asked again.
  const [memory, remember] = useState<SignUpValues | null>(null)

  async function onSent(values: SignUpValues, kept: Record<string, string>, retryAfterMs: number | undefined) {
    startCoolDown({ purpose: verificationPurpose, email: values.email }, retryAfterMs)
    remember(values)
    await sent.show({ email: values.email, others: kept })
  }

  return (
    <>
      <SignedInElsewhere destination={href(context.realm, 'start')} />
      {sent.to ? (
        <SignUpSent email={sent.to.email} onDifferentEmail={sent.edit} />
      ) : (
        <EntryScreen title={t('konnect.signUp.title')} lead={t(mode === 'invite-only' ? 'konnect.signUp.inviteOnly' : 'konnect.signUp.lead')}>
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

function SignUpLinks() {
  const { t } = useI18n()
  return (
    <div className="form-links">
      <LegalLinks />
      <p>
        <span>{t('konnect.signUp.haveAccount')}</span> <EntryLink screen="logIn">{t('konnect.signUp.signIn')}</EntryLink>
      </p>
    </div>
  )
}
