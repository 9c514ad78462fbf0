import axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What scheme, width and direction can change: the others see names, roles and structure, which stay. */
export const visualRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size']

/** Nothing for axe to find on the screen as it stands, in the light and in the dark. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(
      await axeFindings(page, colorScheme === 'light' ? undefined : visualRules),
      `${screen}, ${colorScheme}`,
    ).toEqual([])
  }
}

/** One line for each finding. All rules of WCAG 2.2 AA and the good practices, unless some are named. */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await waitUntilStill(page)
  const found = await analyze(page, rules)
  if (found.length === 0) return found
  // What was true in passing only, while a request was answered, is no state of the screen.
  await waitUntilStill(page)
  const again = await analyze(page, rules)
  return found.filter((finding) => again.includes(finding))
}

/**
 * Waits for fonts, finite animations and two frames, because colours and positions in transition give false findings.
 */
export async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })
}

async function analyze(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run(
        // The e-mail inside the inbox is a frame without scripts, where axe cannot run.
        { exclude: ['iframe'] },
        { runOnly, iframes: false, resultTypes: ['violations'] },
      )
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any, all, none }) => `${id}: ${html} ${(any[0] ?? all[0] ?? none[0])?.message ?? ''}`),
      )
    },
    rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: tags },
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
