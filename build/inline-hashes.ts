import { createHash } from 'node:crypto'

export interface InlineHashes {
  /** CSP sources, quotes included: `'sha256-…'`. Sorted, each once. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** A comment, or a script or style element; an attribute's quoted value may hold `>`. */
const element = /<!--[\s\S]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>/gi

/** Types that the policy's `script-src` is asked about (HTML standard); every other type is data. */
const executable = ['', 'module', 'importmap', 'speculationrules', 'text/javascript', 'application/javascript']

/** The hashes that a policy needs for the scripts and style elements that stand in these HTML texts. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const page of pages) {
    for (const [, name, attributes = '', text = ''] of page.matchAll(element)) {
      if (name?.toLowerCase() === 'style') styles.add(hashOf(text))
      if (name?.toLowerCase() === 'script' && isExecutable(attributes)) scripts.add(hashOf(text))
    }
  }
  return { scripts: [...scripts].toSorted(), styles: [...styles].toSorted() }
}

function isExecutable(attributes: string): boolean {
  if (/(?:^|\s)src\s*=/i.test(attributes)) return false
  const [, double, single, bare] = /(?:^|\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? []
  return executable.includes((double ?? single ?? bare ?? '').trim().toLowerCase())
}

/** The browser hashes what its parser read, which knows no carriage returns. */
function hashOf(text: string): string {
  const hash = createHash('sha256').update(text.replace(/\r\n?/g, '\n'))
  return `'sha256-${hash.digest('base64')}'`
}
