import { startProgress } from '../ui/progress'
import type { Router } from './settled'

/** Shows the progress bar while the router loads the next screen. */
export function showNavigation(router: Router): void {
  let stop: (() => void) | undefined
  router.subscribe(({ navigation }) => {
    if (navigation.state === 'idle') {
      stop?.()
      stop = undefined
    } else stop ??= startProgress()
  })
}
