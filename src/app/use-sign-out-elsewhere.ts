import { useLayoutEffect } from 'react'
import type { RealmContext } from '../session/realm-context'
import { clearSession } from '../session/sign-out'

/** Signing out in another tab is signing out here. */
export function useSignOutElsewhere(context: RealmContext) {
  useLayoutEffect(
    () =>
      context.events.listen((event) => {
        if (event === 'signed-out') clearSession(context)
      }),
    [context],
  )
}
