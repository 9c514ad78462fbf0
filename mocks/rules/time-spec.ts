import { day, hour, minute, second } from '../world/clock'

/**
 * The time at which a world starts: so long after now, at a time (ms UTC), or at a moment of the first running trial.
 */
export type TimeSpec = { readonly after: number } | { readonly at: number } | { readonly trial: 'notice' | 'end' }

const units: Readonly<Record<string, number>> = { d: day, h: hour, m: minute, s: second }

/** `+3d4h5m6s`, an ISO 8601 date, `trial-notice`, `trial-end`; null when it is none of them. */
export function parseTimeSpec(text: string): TimeSpec | null {
  // In a query, an unescaped plus arrives as a space.
  const trimmed = text.replace(/^\s/, '+').trim()
  if (trimmed === 'trial-notice' || trimmed === 'trial-end')
    return { trial: trimmed === 'trial-end' ? 'end' : 'notice' }
  if (/^\+(?:\d{1,6}[dhms])+$/.test(trimmed)) {
    const parts = [...trimmed.matchAll(/(\d+)([dhms])/g)]
    return { after: parts.reduce((sum, [, amount = '0', unit = 's']) => sum + Number(amount) * (units[unit] ?? 0), 0) }
  }
  const at = /^\d{4}-\d\d-\d\d/.test(trimmed) ? Date.parse(trimmed) : Number.NaN
  return Number.isNaN(at) ? null : { at }
}

/** `+3d4h5m6s` for a span in ms; '' for less than a second. */
export function formatDuration(ms: number): string {
  let left = Math.max(0, Math.floor(ms / second))
  const text = Object.entries(units).map(([unit, length]) => {
    const amount = Math.floor(left / (length / second))
    left -= amount * (length / second)
    return amount > 0 ? `${amount}${unit}` : ''
  })
  return text.some(Boolean) ? `+${text.join('')}` : ''
}
