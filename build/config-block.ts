const block = /(<script\b(?=[^>]*\bid="app-config")[^>]*>)([\s\S]*?)(<\/script>)/

/** The text of the configuration in an HTML file; null when the file has none. */
export function readConfigBlock(html: string): string | null {
  return block.exec(html)?.[2] ?? null
}

/** The same file with another configuration. `<` is escaped, so that no value ends the element. */
export function replaceConfigBlock(html: string, config: object): string {
  const text = JSON.stringify(config).replaceAll('<', '\\u003c')
  return html.replace(block, (_, open: string, __, close: string) => open + text + close)
}
