import type { createBrowserRouter } from 'react-router'

export type Router = ReturnType<typeof createBrowserRouter>

/** Resolves when the router has loaded what it stands at. */
export async function settled(router: Router): Promise<void> {
  if (router.state.initialized) return
  await new Promise<void>((resolve) => {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      resolve()
    })
  })
}
