import { useLayoutEffect } from 'react'
import type { RealmContext } from '../session/realm-context'
import { forgetSession } from '../session/sign-out'

/** Follows what other tabs do in this realm: signing in there is being signed in here, and signing out too. */
export function useTabs(context: RealmContext) {
  useLayoutEffect(
    () =>
      context.events.listen((event) => {
        if (event === 'signed-in') context.session.startOver()
        if (event === 'signed-out') forgetSession(context)
      }),
    [context],
  )
}
