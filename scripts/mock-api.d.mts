export interface MockApiSettings {
  /** 0 takes a free one. */
  port?: number
  host?: string
  scenario?: string
  /** Where the world is kept between runs; null for nowhere. */
  statePath?: string | null
  /** A mock build to serve beside the API; null for none. */
  appFolder?: string | null
  log?: (message: string) => void
}

export function startMockApi(settings?: MockApiSettings): Promise<{ url: string; close(): Promise<void> }>
