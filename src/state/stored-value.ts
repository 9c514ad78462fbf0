type Area = 'localStorage' | 'sessionStorage'

/**
 * A value that the browser keeps, or several of a kind, each by its name: docs/domain.md, 17. Storage may be blocked or
 * full, and may hold anything. Nothing here throws, and what cannot be read is undefined. Screens follow a value with
 * `useStoredValue`.
 */
export interface StoredValue<T> {
  /** Parsed anew at each call. */
  get(name?: string): T | undefined
  /** Undefined removes it. False if the browser has refused it. */
  set(value: T | undefined, name?: string): boolean
  remove(name?: string): void
  /** The names of all that is stored of this kind. */
  names(): string[]
  /** The stored text, as the snapshot for `useStoredValue`. */
  text(name?: string): string | null
  parse(text: string | null): T | undefined
}

/** Called after each change that this tab makes: browsers send the `storage` event to the other tabs only. */
export const changeListeners = new Set<() => void>()

/**
 * `key` is the whole key in the storage, or what it begins with where values have names. `parse` may throw. The arguments
 * have no names because each name costs bytes on the first-load path, once per value.
 */
export function createStoredValue(area: Area, key: string): StoredValue<string>
export function createStoredValue<T>(
  area: Area,
  key: string,
  parse: (text: string) => T,
  format?: (value: T) => string,
): StoredValue<T>
export function createStoredValue(
  area: Area,
  key: string,
  parse: (text: string) => unknown = String,
  format: (value: unknown) => string = String,
): StoredValue<unknown> {
  function attempt<R>(run: (storage: Storage) => R): R | undefined {
    try {
      return run(window[area])
    } catch {
      return undefined
    }
  }

  const stored: StoredValue<unknown> = {
    get: (name) => stored.parse(stored.text(name)),
    set: (value, name = '') =>
      attempt((storage) => {
        if (value === undefined) storage.removeItem(key + name)
        else storage.setItem(key + name, format(value))
        for (const changed of changeListeners) changed()
        return true
      }) ?? false,
    remove: (name) => stored.set(undefined, name),
    names: () => attempt(Object.keys)?.flatMap((each) => (each.startsWith(key) ? each.slice(key.length) : [])) ?? [],
    text: (name = '') => attempt((storage) => storage.getItem(key + name)) ?? null,
    parse: (text) => (text === null ? undefined : attempt(() => parse(text))),
  }
  return stored
}
