let running = 0

/**
 * Shows the slim bar at the top of the page until the function that is returned is called. The bar belongs to what leads
 * to another screen, and appears after 150 ms (styles/progress.css).
 */
export function startProgress(): () => void {
  const { dataset } = document.documentElement
  running += 1
  dataset.progress = ''
  return () => {
    running -= 1
    if (running === 0) delete dataset.progress
  }
}

/** Shows it until a promise is settled. */
export function withProgress<T>(run: Promise<T>): Promise<T> {
  return run.finally(startProgress())
}
