import type { Page } from '@playwright/test'

/**
 * One round by Tab from the start of the page. Answers, one line each: controls that it never reached, and stops whose
 * focus cannot be seen: no ring of 2 px, out of view, or something else over it (WCAG 2.4.7, 2.4.11).
 */
export async function focusFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const here = document.activeElement
    if (here instanceof HTMLElement) here.blur()
    window.getSelection()?.removeAllRanges()
    window.scrollTo(0, 0)
    const ground = document.querySelector('dialog:modal') ?? document
    const all = [...ground.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    const seen = all.filter(
      (each) => each.checkVisibility() && each.tabIndex >= 0 && !each.matches(':disabled, [type=radio]'),
    )
    for (const each of seen) each.dataset.unreached = ''
    return seen.length
  })
  const faults = new Set<string>()
  for (let pressed = 0; pressed < count + 3; pressed += 1) {
    await page.keyboard.press('Tab')
    const { fault, left } = await page.evaluate(lookAtFocus)
    if (fault) faults.add(fault)
    if (left === 0) break
  }
  const unreached = await page.evaluate(() =>
    [...document.querySelectorAll('[data-unreached]')].map((each) => `not reached: ${each.outerHTML.slice(0, 200)}`),
  )
  return [...faults, ...unreached]
}

function lookAtFocus(): { fault: string | null; left: number } {
  const focused = document.activeElement
  focused?.removeAttribute('data-unreached')
  return { fault: faultOf(focused), left: document.querySelectorAll('[data-unreached]').length }

  function faultOf(stop: Element | null): string | null {
    if (!stop || stop === document.body || stop instanceof HTMLIFrameElement) return null
    const name = stop.outerHTML.slice(0, 160)
    // A radio for ears is visible as its label.
    const visible = (stop.matches('.sr-only') && stop.closest('label')) || stop
    if (!hasRing(visible)) return `no ring around ${name}`
    const { left, top, width, height } = visible.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `out of view: ${name}`
    const hit = document.elementFromPoint(x, y)
    return hit && (visible.contains(hit) || hit.contains(visible))
      ? null
      : `behind ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}: ${name}`
  }

  /** Its own, or one around the card or row that it opens. */
  function hasRing(stop: Element): boolean {
    const places: [Element | null, string?][] = [[stop], [stop, '::after'], [stop.closest('article')]]
    return places.some(([element, part]) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$|\/ 0\)$/.test(outlineColor)
    })
  }
}
