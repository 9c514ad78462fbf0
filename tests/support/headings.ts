const passed: string[] = []
const faults: string[] = []
let observer: MutationObserver | undefined

/**
 * Looks at the page after each change. QUALITY.md, "Between two screens": no page is without a heading once it had one.
 * From a page load to the next, or to `stopWatchingHeadings`.
 */
export function watchHeadings(): void {
  let current = ''
  function look() {
    const heading = [...document.getElementsByTagName('h1')].map((each) => each.textContent).join(' | ')
    if (heading === current) return
    if (heading === '') faults.push(`“${current}”, then a page without a heading`)
    else passed.push(heading)
    current = heading
  }
  observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** Before the page is taken down. */
export function stopWatchingHeadings(): void {
  observer?.disconnect()
}

/** The headings since the last question, in order. A page load repeats the heading. */
export function passedHeadings(): string[] {
  return passed.splice(0)
}

/** What was wrong since the last question. */
export function headingFaults(): string[] {
  passed.length = 0
  return faults.splice(0)
}
