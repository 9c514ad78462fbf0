import type { createBrowserRouter } from 'react-router'
import { startProgress } from '../ui/progress'

export type Router = ReturnType<typeof createBrowserRouter>

/** Resolves when the router has loaded its current location. */
export async function waitForRouter(router: Router): Promise<void> {
  if (router.state.initialized) return
  await new Promise<void>((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}

/** Shows the progress bar while the router loads the next screen. */
export function showNavigationProgress(router: Router): void {
  let stop: (() => void) | undefined
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') {
      stop?.()
      stop = undefined
    } else stop ??= startProgress()
  })
}
