import { useLayoutEffect } from 'react'
import type { DoorContext } from '../session/door-context'
import { forgetSession } from '../session/sign-out'

/** Follows what other tabs do at this door: signing in there is being signed in here, and signing out too. */
export function useTabs(context: DoorContext) {
  useLayoutEffect(
    () =>
      context.events.listen((event) => {
        if (event === 'signed-in') context.session.startOver()
        if (event === 'signed-out') forgetSession(context)
      }),
    [context],
  )
}
