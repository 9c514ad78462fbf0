const block = /\n?<script id="portal-context" type="application\/json">([\s\S]*?)<\/script>/

/** What an HTML file knows of its portal; null when it knows none. */
export function readPortalBlock(html: string): string | null {
  return block.exec(html)?.[1] ?? null
}

/** The same file with another portal in it, or with none. `<` is escaped, so that no name ends the element. */
export function replacePortalBlock(html: string, portal: object | null): string {
  const without = html.replace(block, '')
  if (!portal) return without
  const text = JSON.stringify(portal).replaceAll('<', '\\u003c')
  return without.replace(
    '</head>',
    () => `\n<script id="portal-context" type="application/json">${text}</script></head>`,
  )
}
