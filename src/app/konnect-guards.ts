import { type LoaderFunction, type LoaderFunctionArgs, redirect, replace } from 'react-router'
import { isBackForwardLoad } from '../account/back-forward'
import { forgetSsoStarts, isSsoLoop, keepDestination, wantedPage } from '../account/destination'
import { konnectOidcCallback } from '../contract/konnect-session'
import { keepOrganization, organizationSsoUrl } from '../konnect/sign-in/organization-sso'
import { href, interruptedHref, logInHref, parseLogIn } from '../paths'
import { sessionQuery } from '../session/session-query'
import type { AppContext } from './app-context'

/** Loaders that decide, before a Konnect screen mounts, whether it may be seen. Routes name them by what they ask for. */
export function konnectGuards({ realms, queries, wanted }: AppContext) {
  const context = realms.konnect
  const { realm } = context

  return {
    session: async () => {
      const session = await queries.query(sessionQuery(context))
      return session ? null : redirect(logInHref(realm, wantedPage(context, wanted())))
    },
    /** The identity provider calls back here: its answer is for the backend, the query unchanged. */
    logIn: ({ request }: LoaderFunctionArgs) => {
      const { callback } = parseLogIn(new URL(request.url), realm)
      if (callback === null) return null
      if (isBackForwardLoad()) return replace(interruptedHref(realm))
      context.leave(context.client.urlOf(konnectOidcCallback, {}) + callback, { replace: true })
      return null
    },
    /**
     * Starts the organization's single sign-on at once, unless it has come back without a session too often, or the person
     * comes back from it.
     */
    organizationLogIn: ({ params: { organizationLoginPath = '' }, request }: LoaderFunctionArgs) => {
      const { returnTo } = parseLogIn(new URL(request.url), realm)
      keepOrganization(organizationLoginPath)
      if (returnTo !== null) keepDestination(realm, returnTo)
      if (isBackForwardLoad()) {
        forgetSsoStarts(realm)
        return replace(interruptedHref(realm))
      }
      if (isSsoLoop(realm)) return redirect(`${href(realm, 'logIn')}?error=loop`)
      context.leave(organizationSsoUrl(context, organizationLoginPath), { replace: true })
      return null
    },
  } satisfies Record<string, LoaderFunction>
}
