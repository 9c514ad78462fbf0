/** Deeper than any call needs. What recurses (JSON.stringify, immer's freezing) fails some thousand levels further. */
const maxDepth = 200

/** What `MockRequest.body` promises: JSON parsed, nothing as undefined, other text, and JSON nested too deep to save, as it is. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isDeep(value) ? text : value
  } catch {
    return text
  }
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/** Level by level: a function that called itself would be what it warns of. */
function isDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true
    level = level.flatMap(childrenOf)
  }
  return false
}
