import { mayLoadAnew } from './may-load-anew'

/** In ms. */
const patience = 10_000

/**
 * Loads the page anew, once, since a part of the app is gone: after a deployment its document knows the new names. What
 * was typed is in the drafts. False, and nothing happens, when it was done already, or the new page would not run.
 */
export async function loadAnew(): Promise<boolean> {
  if (!(await canRun(window.location.pathname)) || !mayLoadAnew()) return false
  window.location.reload()
  return true
}

/** Can the document be had, and the script that it begins with? */
async function canRun(path: string): Promise<boolean> {
  const options: RequestInit = { cache: 'no-store', signal: AbortSignal.timeout(patience) }
  try {
    const page = await fetch(path, options)
    const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1]
    return script !== undefined && (await fetch(script, { ...options, method: 'HEAD' })).ok
  } catch {
    return false
  }
}
