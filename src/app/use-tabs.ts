import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { DoorContext } from '../session/door-context'
import { privateKey, sessionQuery } from '../session/session-query'
import { forgetSession } from '../session/sign-out'

/** Follows what other tabs do at this door: signing in there is being signed in here, and signing out too. */
export function useTabs(context: DoorContext) {
  const queries = useQueryClient()
  useEffect(
    () =>
      context.events.listen((event) => {
        if (event === 'signed-in') {
          void queries.invalidateQueries({ queryKey: sessionQuery(context).queryKey })
          // Perhaps somebody else: what the former person saw must not stay in sight.
          void queries.resetQueries({ queryKey: privateKey(context) })
        }
        if (event === 'signed-out') forgetSession(context, queries)
      }),
    [context, queries],
  )
}
