import type { WorldChanges } from './world-changes'

/** `<meta name="mock-api">`: this page came from `npm run mock-api -- --app`, whose world it shares. */
export function isServedByMockApi(): boolean {
  return document.querySelector('meta[name=mock-api]') !== null
}

/** Changes of the shared world, whoever made them, as the server tells them. */
export function listenToMockApi({ notify }: Pick<WorldChanges, 'notify'>): void {
  const source = new EventSource('/__mock/api/changes')
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const change: unknown = JSON.parse(data)
    if (typeof change !== 'object' || change === null || !('by' in change)) return
    const by = change.by === 'verb' || change.by === 'administrator' ? change.by : 'request'
    notify({ by, emails: 0, isNew: 'isNew' in change && change.isNew === true, isLocal: false })
  })
}
