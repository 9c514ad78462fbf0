import { MockError } from '../../verbs/mock-error'
import type { RemoteHost } from '../host'
import { getTabStorage } from './tab-storage'

const worldParameters = ['scenario', 'at', 'faults'] as const

const studioKey = 'konnect-access-mock:studio'

/**
 * `?scenario=…&at=…&faults=…` on any address: that world first, then the address without it. Answers what is wrong with
 * it, in words, in which case nothing was changed; null when nothing is.
 */
export async function applyUrlParameters(host: RemoteHost): Promise<string | null> {
  const url = new URL(window.location.href)
  const asked = worldParameters.flatMap((name) => {
    const value = url.searchParams.get(name)
    url.searchParams.delete(name)
    return value === null ? [] : [[name, value] as const]
  })
  if (asked.length === 0) return null
  window.history.replaceState(window.history.state, '', url)
  try {
    await host.verb('open', Object.fromEntries(asked))
    return null
  } catch (error) {
    console.error(`?${new URLSearchParams(asked.map((pair) => [...pair])).toString()}:`, error)
    return error instanceof MockError ? error.message : 'This link could not be used.'
  }
}

/** `?studio=off` hides the dock in this tab, for pictures; `?studio=on` brings it back. */
export function readStudioVisibility(): boolean {
  const url = new URL(window.location.href)
  const asked = url.searchParams.get('studio')
  if (asked !== null) {
    url.searchParams.delete('studio')
    window.history.replaceState(window.history.state, '', url)
    saveStudioVisibility(asked !== 'off')
    return asked !== 'off'
  }
  return getTabStorage()?.getItem(studioKey) !== 'off'
}

/** Saves for this tab whether the dock is shown. Without storage, the choice lasts for one page load. */
export function saveStudioVisibility(shown: boolean): void {
  if (shown) getTabStorage()?.removeItem(studioKey)
  else getTabStorage()?.setItem(studioKey, 'off')
}
