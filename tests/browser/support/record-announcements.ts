import type { Page } from '@playwright/test'

/** Begins to listen, before the page has a script: what alerts, statuses and live regions say, in order. */
export async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    if (window !== window.top) return
    const heard: string[] = []
    window.takeAnnouncements = () => heard.splice(0)
    const live = '[role=alert], [role=status], [aria-live]'
    const isLive = (element: Element) => element.getAttribute('aria-live') !== 'off' && !element.closest('.mock-dock')
    /** The words as they stand when they are said: who is said twice in a row has said it twice. */
    const say = (region: Element, words: string | null) => {
      const text = (words ?? '').replace(/\s+/g, ' ').trim()
      const manner = region.getAttribute('role') ?? region.getAttribute('aria-live') ?? ''
      if (text && isLive(region)) heard.push(`${manner}: ${text}`)
    }
    const announce = (node: Node, said: Set<Element>) => {
      if (!node.textContent?.trim()) return
      const element = node instanceof Element ? node : node.parentElement
      const around = element?.closest(live)
      if (!around) {
        if (node instanceof Element) for (const region of node.querySelectorAll(live)) say(region, region.textContent)
      } else if (around.matches('[role=alert], [role=status], [aria-atomic=true]')) {
        // Said whole, and once for all that changed at once.
        if (!said.has(around)) say(around, around.textContent)
        said.add(around)
      } else say(around, node.textContent)
    }
    new MutationObserver((records) => {
      const said = new Set<Element>()
      for (const { target, addedNodes, type } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes) announce(node, said)
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
  return () =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await frame()
      await frame()
      return window.takeAnnouncements?.() ?? []
    })
}

declare global {
  interface Window {
    takeAnnouncements?: () => string[]
  }
}
