/** `sessionStorage`, or null where the browser blocks it (private windows, blocked cookies). */
export function getTabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}
