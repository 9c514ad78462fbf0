import { useState } from 'react'
import { useNavigate } from 'react-router'
import { toApiProblem } from '../api/api-problem'
import { isSameEmail, token as tokenRule } from '../contract/fields'
import { href, type EmailLinkParameters } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { signOut } from '../session/sign-out'
import { useEmailLink } from './email-link-provider'
import type { SignInState } from '../sign-in/sign-in-state'
import { type LinkProblem, linkRefusalOf } from './refused-link'

/** From opening a link to the next screen. `email`: the recipient, if the link contains it. */
export type RedeemState =
  | { readonly step: 'ready' | 'redeeming' | 'redeemed'; readonly email: string | null }
  | { readonly step: 'refused'; readonly reason: LinkProblem }

/** The result of a redeemed link. `email` is the recipient, where that is known. */
export type RedeemResult =
  | { readonly notice: 'verified' | 'password-created' | 'password-saved'; readonly email: string | undefined }
  /** Of an invited account, which has no password yet. */
  | { readonly notice: null; readonly email: string }

/**
 * The one way to redeem a link from an e-mail. After success the screen stays pending until the next screen is shown.
 * `verified` is the account when an earlier press has made the first of two calls.
 */
export function useRedeemLink(verified: { readonly email: string } | null = null) {
  const context = useRealmContext()
  const link = useEmailLink()
  const navigate = useNavigate()
  const [progress, setProgress] = useState<RedeemState | null>(null)
  const state = progress ?? (verified ? { step: 'ready', email: verified.email } : initialState(link))

  /**
   * `call` sends the request. If it throws a link problem, the link is refused. Any other error is rethrown, because
   * another press may work.
   */
  async function redeem(call: (token: string) => Promise<RedeemResult>, signal: AbortSignal) {
    if (state.step !== 'ready') return
    const { email } = state
    setProgress({ step: 'redeeming', email })
    // Checked before, because the server ends the sessions of an account that gets a new password.
    const sessionCheck = Promise.race([context.session.revalidate().catch(() => undefined), sessionCheckTimeout()])
    let redeemed: RedeemResult
    try {
      redeemed = await call(link.token ?? '')
    } catch (error) {
      const reason = linkRefusalOf(toApiProblem(error))
      setProgress(reason && { step: 'refused', reason })
      if (!reason) throw error
      return
    }
    setProgress({ step: 'redeemed', email })
    link.clear()
    await signOutOtherPerson(await sessionCheck, redeemed)
    await navigateToNextScreen(redeemed, signal)
  }

  /**
   * Signs out the person in this browser, also when the check failed. A person whose own address was verified stays.
   */
  async function signOutOtherPerson(
    person: { readonly email: string } | null | undefined,
    { notice, email }: RedeemResult,
  ) {
    const isSamePerson = notice === 'verified' && person && email !== undefined && isSameEmail(person.email, email)
    if (person !== null && !isSamePerson) await signOut(context)
  }

  async function navigateToNextScreen({ notice, email }: RedeemResult, signal: AbortSignal) {
    if (notice !== null) context.events.broadcast(notice === 'password-saved' ? notice : 'verified', email || undefined)
    // The person has navigated away meanwhile.
    if (signal.aborted) return
    if (notice === null) return navigate(href(context.realm, 'welcome'), { replace: true })
    const state: SignInState = { email, notice }
    return navigate(href(context.realm, 'signIn'), { state, replace: true })
  }

  return { state, redeem }
}

/** Limits the wait for the session check, so that it cannot delay a redeemed link. */
function sessionCheckTimeout(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 3000, undefined))
}

/** A missing or malformed token is refused at once. */
function initialState({ token, email }: EmailLinkParameters): RedeemState {
  if (token === null) return { step: 'refused', reason: 'link-missing' }
  return tokenRule.safeParse(token).success ? { step: 'ready', email } : { step: 'refused', reason: 'link-invalid' }
}
