import type { Page } from '@playwright/test'

/** WCAG 1.4.12: what a person may set, and nothing may be lost. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** With the wider spacing of WCAG 1.4.12 while `look` looks; through a constructed sheet, as the policy wants it. */
export async function withTextSpacing<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, spacing)
  const seen = await look()
  await page.evaluate(() => void document.adoptedStyleSheets.pop())
  return seen
}

/**
 * What is wrong with the places of things, one line each: the page scrolls sideways; words are cut, run out of their
 * box or over other words; a number breaks inside; on a phone, a target is smaller than 44 px, links within a sentence aside.
 */
export function layoutFaults(page: Page, { phone }: { phone: boolean }): Promise<string[]> {
  return page.evaluate((isPhone) => {
    const faults: string[] = []
    const scroller = document.scrollingElement ?? document.documentElement
    if (scroller.scrollWidth > innerWidth) faults.push(`scrolls sideways: ${scroller.scrollWidth} of ${innerWidth} px`)

    const ground = document.querySelector('dialog:modal') ?? document.getElementById('root') ?? document.body
    const words = readWords(ground)
    for (const each of words) faults.push(...cutBy(each), ...splitNumbers(each.node))
    faults.push(...collisions(words))
    if (isPhone) faults.push(...smallTargets(ground))
    return faults

    interface Word {
      node: Text
      block: Element
      rects: DOMRect[]
    }

    function readWords(root: Element): Word[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const found: Word[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode
        if (!(node instanceof Text) || !node.data.trim()) continue
        const parent = node.parentElement
        if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        // For ears only, or not shown yet: the skip link, until it has the focus.
        if (parent.closest('.sr-only, .skip-link:not(:focus), svg, option, .mock-dock')) continue
        // Shortened on purpose: a card of the catalog, whose page has the whole.
        if (getComputedStyle(blockOf(parent)).webkitLineClamp !== 'none') continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
        if (rects.length > 0) found.push({ node, block: blockOf(parent), rects })
      }
      return found
    }

    function blockOf(element: Element): Element {
      let block = element
      while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement
      return block
    }

    function cutBy({ node, block, rects }: Word): string[] {
      const text = JSON.stringify(node.data.trim().slice(0, 40))
      const slack = parseFloat(getComputedStyle(block).fontSize) * 0.3
      const left = Math.min(...rects.map((rect) => rect.left))
      const right = Math.max(...rects.map((rect) => rect.right))
      const top = Math.min(...rects.map((rect) => rect.top)) + slack
      const bottom = Math.max(...rects.map((rect) => rect.bottom)) - slack
      const own = block.getBoundingClientRect()
      if (left < own.left - 1 || right > own.right + 1) return [`runs out of its box sideways: ${text}`]
      if (top < own.top - 1 || bottom > own.bottom + 1) return [`runs out of its box: ${text}`]
      for (let box: Element | null = block; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        const { left: x, top: y } = box.getBoundingClientRect()
        const cutsX = /hidden|clip/.test(overflowX)
        const cutsY = /hidden|clip/.test(overflowY)
        const start = x + box.clientLeft
        const head = y + box.clientTop
        if (cutsX && (left < start - 1 || right > start + box.clientWidth + 1)) return [`cut at its side: ${text}`]
        if (cutsY && (top < head - 1 || bottom > head + box.clientHeight + 1)) return [`cut: ${text}`]
      }
      return []
    }

    /** Dates, versions and amounts that break inside a number or a word; after a space or a hyphen they may. */
    function splitNumbers(node: Text): string[] {
      const range = document.createRange()
      return [...node.data.matchAll(/[\p{sc=Latn}\d.,:]*\d[\p{sc=Latn}\d.,:]*/gu)].flatMap(({ 0: token, index }) => {
        // Long ones have to break somewhere.
        if (token.length > 16) return []
        range.setStart(node, index)
        range.setEnd(node, index + token.length)
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)))
        return lines.size > 1 ? [`breaks inside ${token}: ${JSON.stringify(node.data.trim().slice(0, 40))}`] : []
      })
    }

    function collisions(all: Word[]): string[] {
      const flat = all
        .filter(({ node }) => !node.parentElement?.closest('[popover], dialog'))
        .flatMap(({ node, block, rects }) => rects.map((rect) => ({ node, block, rect })))
      const over: string[] = []
      flat.forEach((one, index) => {
        for (const other of flat.slice(index + 1)) {
          if (other.block === one.block) continue
          const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
          const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
          // Lines set close share the room of their accents.
          if (across > 2 && down > one.rect.height * 0.3)
            over.push(`"${one.node.data.trim().slice(0, 30)}" lies over "${other.node.data.trim().slice(0, 30)}"`)
        }
      })
      return over
    }

    function smallTargets(root: Element): string[] {
      const controls = root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')
      return [...controls]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.mock-dock'))
        .filter((each) => !each.matches('.skip-link') && !isInSentence(each) && !isBigEnough(each))
        .map((each) => {
          const { width, height } = each.getBoundingClientRect()
          return `a target of ${Math.round(width)} × ${Math.round(height)} px: ${each.outerHTML.slice(0, 120)}`
        })
    }

    function isInSentence(control: HTMLElement): boolean {
      if (getComputedStyle(control).display !== 'inline' || !control.matches('a, button')) return false
      const sentence = blockOf(control).textContent.trim()
      return sentence.length > control.textContent.trim().length
    }

    /** Its own box, its label's, or what a finger can hit around its centre. */
    function isBigEnough(control: HTMLElement): boolean {
      const boxes = [control, control.closest('label')].map((each) => each?.getBoundingClientRect())
      if (boxes.some((box) => box && box.width >= 43.5 && box.height >= 43.5)) return true
      control.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return [
        [x - 21, y],
        [x + 21, y],
        [x, y - 21],
        [x, y + 21],
      ].every(([px = 0, py = 0]) => {
        const hit = document.elementFromPoint(px, py)
        return hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control) === true)
      })
    }
  }, phone)
}
