export interface PreviewSettings {
  /** 0 takes a free one. */
  port?: number
  host?: string
  mock?: boolean
  /** Where calls of the API are forwarded to; null for nowhere. */
  api?: string | null
  /** `dist`, or `dist-mock` with `mock`, unless told. */
  folder?: string
}

export function startPreview(settings?: PreviewSettings): Promise<{ url: string; close(): Promise<void> }>
