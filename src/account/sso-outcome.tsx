import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Navigate } from 'react-router'
import { loadChunk } from '../loading/chunk'
import { logInHref } from '../paths'
import { useRealm } from '../session/realm-context'
import type { LogInRequest } from './log-in-request'

const SsoReturn = lazy(async () => ({ default: (await loadChunk(() => import('./sso-return'))).SsoReturn }))

/** Around a sign-in screen, which is also where single sign-on comes back to. */
export function SsoOutcome({ request, children }: { request: LogInRequest; children: ReactNode }) {
  if (request.callback || (request.loginSuccess && !request.error)) {
    return (
      <Suspense>
        <SsoReturn request={request} />
      </Suspense>
    )
  }
  return (
    <>
      <SsoFailed request={request} />
      {children}
    </>
  )
}

/** Beside the sign-in screen: removes `error` from the address and keeps the outcome in the history entry. */
function SsoFailed({ request: { error, returnTo, state } }: { request: LogInRequest }) {
  const { realm } = useRealm()
  // One object: with another one, `Navigate` would navigate again.
  const [outcome] = useState(state)
  return error && <Navigate to={logInHref(realm, returnTo)} state={outcome} replace />
}
