import { getTabStorage } from './tab-storage'

/** A frame with such a name has a world, a storage and channels of its own: many states side by side on one page. */
const isolatedName = /^konnect-access-world:([\w.-]+)$/

export const isolatedFrameName = (id: string): string => `konnect-access-world:${id}`

export interface Isolation {
  readonly name: string
  /** The tab's real storage, for what has to outlive a page load. */
  readonly storage: Storage | null
}

/** Is this page a frame of the state gallery? It keeps its name over page loads. */
export function getIsolation(): Isolation | null {
  const name = isolatedName.exec(window.name)?.[1]
  return name === undefined ? null : { name, storage: getTabStorage() }
}

/** Call before the app reads storage or opens a channel. */
export function isolate({ name }: Isolation): void {
  for (const kind of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, kind, { configurable: true, value: createEmptyStorage() })
  }
  preventFocus()
  const Channel = window.BroadcastChannel
  window.BroadcastChannel = class extends Channel {
    constructor(channel: string) {
      super(`${name}:${channel}`)
    }
  }
}

/** Ignores `focus()` in a gallery frame without focus. Otherwise the gallery would scroll to that frame. */
function preventFocus(): void {
  const focus = HTMLElement.prototype.focus
  HTMLElement.prototype.focus = function focusInFront(this: HTMLElement, options?: FocusOptions) {
    if (document.hasFocus()) focus.call(this, options)
  }
}

function createEmptyStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}
