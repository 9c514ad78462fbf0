/** Was this page loaded by Back or Forward (or with a tab that was restored), and not by a link or an address? */
export function isBackForwardLoad(): boolean {
  const [load] = performance.getEntriesByType('navigation')
  return load !== undefined && 'type' in load && load.type === 'back_forward'
}
