/**
 * The deepest JSON that is parsed. Recursive code (JSON.stringify, immer's freezing) fails some thousand levels deeper.
 */
const maxDepth = 200

/** What `MockRequest.body` promises: JSON parsed, nothing as undefined, other text, and JSON nested too deep to save, as it is. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value) ? text : value
  } catch {
    return text
  }
}

function childrenOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

/** Goes level by level, because a recursive function would overflow the stack itself. */
function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true
    level = level.flatMap(childrenOf)
  }
  return false
}
