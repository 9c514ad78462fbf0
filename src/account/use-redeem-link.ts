import { useState } from 'react'
import { useNavigate } from 'react-router'
import { toApiProblem } from '../api/api-problem'
import { sameEmail, token as tokenRule } from '../contract/fields'
import { href, type LinkParameters } from '../paths'
import { useRealm } from '../session/realm-context'
import { signOut } from '../session/sign-out'
import { useLink } from '../email-links/link-keeper'
import type { LogInState } from './log-in-state'
import { type LinkProblem, refusalOf } from './refused-link'

/** From opening a link to the next screen. `email`: whose it is, as far as the link tells. */
export type LinkState =
  | { readonly step: 'ready' | 'redeeming' | 'redeemed'; readonly email: string | null }
  | { readonly step: 'refused'; readonly why: LinkProblem }

/** What a redeemed link leads to; `email` is whose it was, where that is known. */
export type Redeemed =
  | { readonly notice: 'verified' | 'password-created' | 'password-saved'; readonly email: string | undefined }
  /** Of an invited account, whose first password is still to come. */
  | { readonly notice: null; readonly email: string }

/**
 * The one way to redeem a link from an e-mail. After success the screen stays pending until the next screen is shown.
 * `verified` is the account when an earlier press has made the first of two calls.
 */
export function useRedeemLink(verified: { readonly email: string } | null = null) {
  const context = useRealm()
  const link = useLink()
  const navigate = useNavigate()
  const [progress, setProgress] = useState<LinkState | null>(null)
  const state = progress ?? (verified ? { step: 'ready', email: verified.email } : unredeemed(link))

  /**
   * `call` sends the request. If it throws a link problem, the link is refused. Any other error is rethrown, because
   * another press may work.
   */
  async function redeem(call: (token: string) => Promise<Redeemed>, signal: AbortSignal) {
    if (state.step !== 'ready') return
    const { email } = state
    setProgress({ step: 'redeeming', email })
    // Asked before: with a new password, the server ends the sessions of its account.
    const asked = Promise.race([context.session.revalidate().catch(() => undefined), patience()])
    let redeemed: Redeemed
    try {
      redeemed = await call(link.token ?? '')
    } catch (error) {
      const why = refusalOf(toApiProblem(error))
      setProgress(why && { step: 'refused', why })
      if (!why) throw error
      return
    }
    setProgress({ step: 'redeemed', email })
    link.clear()
    await makeWay(await asked, redeemed)
    await goOn(redeemed, signal)
  }

  /**
   * Signs out the person in this browser, also when the check failed. A person whose own address was verified stays.
   */
  async function makeWay(person: { readonly email: string } | null | undefined, { notice, email }: Redeemed) {
    const stays = notice === 'verified' && person && email !== undefined && sameEmail(person.email, email)
    if (person !== null && !stays) await signOut(context)
  }

  async function goOn({ notice, email }: Redeemed, signal: AbortSignal) {
    if (notice !== null) context.events.tell(notice === 'password-saved' ? notice : 'verified', email || undefined)
    // The person has gone elsewhere meanwhile.
    if (signal.aborted) return
    if (notice === null) return navigate(href(context.realm, 'welcome'), { replace: true })
    const state: LogInState = { email, notice }
    return navigate(href(context.realm, 'logIn'), { state, replace: true })
  }

  return { state, redeem }
}

/** Ends the wait for the check who is signed in, so that it cannot hold up a link that was redeemed. */
function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, 3000, undefined))
}

/** A link without a whole token is refused before anybody thinks of a password. */
function unredeemed({ token, email }: LinkParameters): LinkState {
  if (token === null) return { step: 'refused', why: 'link-missing' }
  return tokenRule.safeParse(token).success ? { step: 'ready', email } : { step: 'refused', why: 'link-invalid' }
}
