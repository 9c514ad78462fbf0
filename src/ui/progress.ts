/** A navigation that takes longer than this shows the bar. In ms. */
const delayMs = 150

let running = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows the slim bar at the top of the page, after 150 ms, until the function that is returned is called. */
export function startProgress(): () => void {
  const { dataset } = document.documentElement
  running += 1
  timer ??= setTimeout(() => (dataset.progress = ''), delayMs)
  return () => {
    running -= 1
    if (running > 0) return
    clearTimeout(timer)
    timer = undefined
    delete dataset.progress
  }
}

/** Shows it until a promise is settled. */
export function withProgress<T>(run: Promise<T>): Promise<T> {
  return run.finally(startProgress())
}
