import type { BrowserContext } from '@playwright/test'

/**
 * A translator as Chrome's: every text node gives way to `<font><font>text</font></font>`, and so does every text that comes
 * later. The "translation" is the text with a zero-width space, which people and Playwright's locators do not see.
 * `before-hydration` begins with the document, `after-hydration` when a prerendered page is hydrated.
 */
export async function translate(context: BrowserContext, when: 'before-hydration' | 'after-hydration'): Promise<void> {
  await context.addInitScript(translator, when)
}

/** Runs in the page. */
function translator(when: string): void {
  const untouched = ['SCRIPT', 'STYLE', 'TITLE', 'TEXTAREA', 'NOSCRIPT']
  const mark = '\u200b'

  // The tag as a string: the types call the element deprecated, translators use it all the same.
  function createFont(tag = 'font') {
    return document.createElement(tag)
  }

  function translateText(text: Text) {
    const parent = text.parentElement
    if (!parent || untouched.includes(parent.tagName) || !text.data.trim() || text.data.endsWith(mark)) return
    const [outer, inner] = [createFont(), createFont()]
    inner.textContent = text.data + mark
    outer.append(inner)
    text.replaceWith(outer)
  }

  function translateAll(root: Node) {
    const texts: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
    texts.forEach(translateText)
  }

  function start() {
    translateAll(document.documentElement)
    new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) [...addedNodes, target].forEach(translateAll)
    }).observe(document.documentElement, { childList: true, characterData: true, subtree: true })
  }

  // What is written into a text that the translator has taken out of the page is seen by nobody.
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string) {
      if (this instanceof Text && !this.parentNode) console.error(`a text that nobody sees: "${value}"`)
      nodeValue?.set?.call(this, value)
    },
  })

  document.addEventListener('DOMContentLoaded', () => {
    const { screen, prerenderMismatch, hydrated } = document.documentElement.dataset
    const isDrawn = screen !== undefined && screen !== 'shell' && prerenderMismatch === undefined
    if (when === 'before-hydration' || !isDrawn || hydrated !== undefined) return start()
    const watcher = new MutationObserver(() => {
      watcher.disconnect()
      start()
    })
    watcher.observe(document.documentElement, { attributeFilter: ['data-hydrated'] })
  })
}
