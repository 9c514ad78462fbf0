const seen: string[] = []
const faults: string[] = []
let observer: MutationObserver | undefined

/**
 * Looks at the page after each change. A page that had a heading must never be without one.
 * From a page load to the next, or to `stopWatchingHeadings`.
 */
export function watchHeadings(): void {
  let current = ''
  function look() {
    const heading = [...document.getElementsByTagName('h1')].map((each) => each.textContent).join(' | ')
    if (heading === current) return
    if (heading === '') faults.push(`“${current}”, then a page without a heading`)
    else if (heading !== seen.at(-1)) seen.push(heading)
    current = heading
  }
  observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** Before the page is taken down. */
export function stopWatchingHeadings(): void {
  observer?.disconnect()
}

/** The headings that a test has passed so far, in order. */
export function seenHeadings(): readonly string[] {
  return seen
}

/** What was wrong in the test that ends. */
export function headingFaults(): string[] {
  seen.length = 0
  return faults.splice(0)
}
