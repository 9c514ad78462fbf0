import { type BrowserContext, expect, type Page } from '@playwright/test'

/** What one painted frame showed, where it differs from the frame before. */
interface Frame {
  /** The visible h1; '' where there is none. */
  readonly heading: string
  /** A rule that this frame breaks. */
  readonly fault: string | null
}

declare global {
  interface Window {
    reportFrame?: (frame: Frame) => void
  }
}

export interface Frames {
  /** The headings that a page has painted so far, in order; a reload adds none of its own. */
  headings(page: Page): Promise<string[]>
}

/**
 * Looks at every frame that is painted. A page that had a heading must never be without one, and a button must stay
 * pending from its press until the next screen stands or the call fails.
 */
export async function recordFrames(context: BrowserContext): Promise<Frames & { verify(): void }> {
  const seen = new Map<Page, string[]>()
  const faults: string[] = []
  await context.exposeBinding('reportFrame', ({ page }, { heading, fault }: Frame) => {
    const headings = seen.get(page) ?? []
    if (heading !== '' && headings.at(-1) !== heading) headings.push(heading)
    seen.set(page, headings)
    if (fault) faults.push(fault)
  })
  await context.addInitScript(watchFrames)
  return {
    async headings(page) {
      await page.evaluate(nextPaint)
      return seen.get(page) ?? []
    },
    verify: () => expect(faults).toEqual([]),
  }
}

/** Runs in the page. A page in the background is not painted, so the wait ends. */
export function nextPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 1000)
  })
}

/** Without those that only wait for the identity provider or its answer: whether a frame catches them is chance. */
export const withoutWaiting = (headings: readonly string[]) => headings.filter((heading) => !heading.endsWith('…'))

/** Runs in the page. */
function watchFrames() {
  if (window !== window.top) return
  /** Between a press and the state that shows it, React and the browser may need that many frames. */
  const grace = 2
  let heading = ''
  let pressed: { button: Element; was: 'new' | 'busy' | 'idle'; idleFrames: number } | null = null
  let news = ''

  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })

  /** Without the mark of translator.ts. */
  function shown(selector: string): string {
    return [...document.querySelectorAll(selector)]
      .filter(isShown)
      .map((element) => element.textContent.replaceAll('\u200b', '').trim())
      .join(' | ')
  }

  function readNews(): string {
    return `${shown('[role=alert], [role=status], [aria-live]')} ${document.querySelectorAll('[aria-invalid=true]').length}`
  }

  function press(button: Element | null) {
    pressed = button && { button, was: 'new', idleFrames: 0 }
  }

  // A new action of the person ends the watch of the earlier press.
  for (const event of ['pointerdown', 'keydown', 'input']) addEventListener(event, () => press(null), true)
  addEventListener(
    'click',
    ({ target }) => press(target instanceof Element ? target.closest('main button:not([popovertarget])') : null),
    true,
  )

  function followPress() {
    if (!pressed?.button.isConnected || !isShown(pressed.button)) return press(null)
    // Before hydration, the page itself shows that a form was submitted.
    const isBusy = pressed.button.ariaBusy === 'true' || document.documentElement.dataset.earlySubmit !== undefined
    const now = readNews()
    // The call has been answered, and the screen says how.
    if (pressed.was === 'busy' && !isBusy && now !== news) press(null)
    else pressed = { ...pressed, was: isBusy ? 'busy' : 'idle', idleFrames: pressed.idleFrames + (isBusy ? 0 : 1) }
    news = now
  }

  function look() {
    requestAnimationFrame(look)
    const before = pressed
    followPress()
    const next = shown('h1')
    if (next === heading) return
    const label = before?.button.textContent
    const fault =
      heading && !next
        ? `“${heading}”, then a page without a heading`
        : heading && before && before.idleFrames > grace
          ? `“${label}” was idle for ${before.idleFrames} frames before “${next}”`
          : null
    window.reportFrame?.({ heading: next, fault })
    heading = next
    press(null)
  }
  requestAnimationFrame(look)
}
