import { type LoaderFunction, type LoaderFunctionArgs, redirect, replace } from 'react-router'
import { developerOidcCallback } from '../contract/developer-session'
import { hasAccounts } from '../contract/portal-context'
import { isBackForwardLoad } from '../account/back-forward'
import { forgetSsoStarts, isSsoLoop, wantedPage } from '../account/destination'
import { href, interruptedHref, logInHref, parseLogIn } from '../paths'
import { ssoUrl } from '../portal/log-in/sso-url'
import { customizationQuery, hasSso, type PortalInfo, portalQuery } from '../portal/portal-query'
import type { RealmContext } from '../session/realm-context'
import { sessionQuery } from '../session/session-query'
import type { AppContext } from './app-context'

/** What comes later dresses a page that stands already. */
const lookPatienceMs = 300

/** Loaders that decide, before a portal's screen mounts, whether it may be seen. Routes name them by what they ask for. */
export function portalGuards({ realms, queries, wanted }: AppContext) {
  type Check = (context: RealmContext, portal: PortalInfo, url: URL) => unknown

  function guard(check: Check): LoaderFunction {
    return async ({ params, request }: LoaderFunctionArgs) => {
      const context = realms.portal(params.slug)
      const portal = await queries.query({ ...portalQuery(context), staleTime: 'static' })
      return (await check(context, portal, new URL(request.url))) ?? null
    }
  }

  /** Accounts exist: on a public portal every account route goes to the catalog. */
  function accounts(check: Check = () => null): LoaderFunction {
    return guard((context, portal, url) =>
      hasAccounts(portal) ? check(context, portal, url) : redirect(href(context.realm, 'start')),
    )
  }

  return {
    /** The portal itself. How it looks is waited for a moment: a form never stands back for it. */
    portal: guard(async (context, portal) => {
      const query = customizationQuery(context, portal)
      if (queries.isFetching({ queryKey: query.queryKey })) return
      const look = queries.query({ ...query, staleTime: 'static' })
      await Promise.race([look, new Promise((resolve) => setTimeout(resolve, lookPatienceMs))])
    }),
    /** After a reload nobody is waiting here. */
    status: accounts((context) => (realms.waiting(context).get() ? null : redirect(href(context.realm, 'logIn')))),
    /** Passwords are in use here: where single sign-on is the only way, sign-in is the only entry. */
    passwords: accounts((context, portal) => {
      if (!portal.basic_auth_enabled) return redirect(href(context.realm, 'logIn'))
    }),
    logIn: accounts((context, _portal, url) => {
      const { callback } = parseLogIn(url, context.realm)
      if (callback === null) return null
      if (isBackForwardLoad()) return replace(interruptedHref(context.realm))
      context.leave(context.client.urlOf(developerOidcCallback, {}) + callback, { replace: true })
    }),
    /**
     * IdP-initiated: starts single sign-on at once, unless it has come back without a session too often, or the person
     * comes back from it.
     */
    ssoStart: accounts((context, portal) => {
      if (!hasSso(portal)) return redirect(href(context.realm, 'logIn'))
      if (isBackForwardLoad()) {
        forgetSsoStarts(context.realm)
        return replace(interruptedHref(context.realm))
      }
      if (isSsoLoop(context.realm)) return redirect(`${href(context.realm, 'logIn')}?error=loop`)
      context.leave(ssoUrl(context), { replace: true })
    }),
    /** A session, unless the portal is public. */
    catalog: guard(async (context, portal) => {
      if (!hasAccounts(portal)) return null
      const session = await queries.query(sessionQuery(context))
      return session ? null : redirect(logInHref(context.realm, wantedPage(context, wanted())))
    }),
    /** `/catalog` is the start page under its other name. */
    catalogAlias: guard((context) => redirect(href(context.realm, 'start') + wanted().search + wanted().hash)),
  }
}
