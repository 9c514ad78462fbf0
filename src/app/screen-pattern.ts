import { patterns } from '../paths'

/**
 * The pattern of the screen at a path, which holds no name of a portal or an organization: `/portal/:slug/login`. Null
 * where there is no screen.
 */
export function screenPattern(pathname: string): string | null {
  const [, slug, rest = '/'] = /^(\/portal\/[^/]+)?(\/.*)?$/.exec(pathname) ?? []
  const pattern = Object.values(patterns).find((one) => matches(one, rest))
  if (pattern === undefined) return null
  return slug === undefined ? pattern : `/portal/:slug${pattern === '/' ? '' : pattern}`
}

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}${pattern === '/' ? '' : '/?'}$`).test(path)
}
