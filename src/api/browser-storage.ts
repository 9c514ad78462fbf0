/** Uses a browser's storage, which may be blocked, full or hold invalid data. Nothing may depend on what is stored. */
export function withStorage<T>(area: 'localStorage' | 'sessionStorage', run: (storage: Storage) => T): T | undefined {
  try {
    return run(window[area])
  } catch {
    return undefined
  }
}
