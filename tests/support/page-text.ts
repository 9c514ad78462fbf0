import { readCatalog } from './catalogs'

/** All that a page says: its title, its texts and its spoken attributes, what is hidden included. Runs in the page. */
export function readPageText(): string[] {
  const words = [document.title]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode
    if (textContent?.trim() && !parentElement?.closest('script, style, template, option'))
      words.push(textContent.trim())
  }
  for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) words.push(element.getAttribute(name) ?? '')
  }
  return words.filter(Boolean)
}

/**
 * Finds what a page in another language still says in English: a whole message of the catalog, or a long one among other
 * words. A message that is the same in both languages, or is not translated yet, does not count.
 */
export async function createEnglishFinder(locale: string): Promise<(words: readonly string[]) => string[]> {
  const [english, other] = await Promise.all([readCatalog('en'), readCatalog(locale)])
  const messages = Object.entries(english)
    .filter(
      ([key, text]) =>
        key in other && other[key] !== text && !key.startsWith('email.') && !key.startsWith('konnect.name'),
    )
    .map(([, text]) => {
      // Plurals are told by what stands around them.
      const literals = text.split(/\{(?:[^{}]|\{[^{}]*\})*\}/)
      const pattern = literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')
      return { pattern, isLong: literals.join('').trim().length >= 15, isEmpty: !/\p{L}/u.test(literals.join('')) }
    })
    .filter(({ isEmpty }) => !isEmpty)
  const all = messages.map(({ pattern, isLong }) => new RegExp(isLong ? pattern : `^${pattern}$`))
  return (words) => words.filter((text) => all.some((message) => message.test(text)))
}
