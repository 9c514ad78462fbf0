/**
 * Where single sign-on goes back to: a log-in page of the same realm, on the browser's own origin, as path and
 * query; null when it is anything else. The backend decides by itself: a redirect to elsewhere would hand on the code.
 */
export function parseReturnTo(
  raw: string | undefined,
  origin: string,
  allowed: RegExp,
  fallback: string,
): string | null {
  if (raw === undefined) return fallback
  if (!URL.canParse(raw, origin)) return null
  const url = new URL(raw, origin)
  if (url.origin !== origin || url.username || url.password || !allowed.test(url.pathname)) return null
  return url.pathname + url.search
}

/** The same address with one more fact in its query. */
export function withQuery(pathAndQuery: string, parameters: Readonly<Record<string, string>>): string {
  const [path = '', ...query] = pathAndQuery.split('?')
  const search = new URLSearchParams(query.join('?'))
  for (const [name, value] of Object.entries(parameters)) search.set(name, value)
  return `${path}?${search}`
}
