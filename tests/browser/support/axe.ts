import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing for axe to find on the screen as it stands, in the light and in the dark. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Colours on their way from one scheme to the other are nobody's colours.
    await page.evaluate(async () => {
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      await Promise.allSettled(passing.map(({ finished }) => finished))
    })
    // The e-mail inside the inbox is a frame without scripts, where axe cannot run.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude('iframe').analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => html + (any[0]?.message ?? '')).join('\n')}`,
    )
    expect(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}
