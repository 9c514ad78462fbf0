const secret = /pass(?:word)?|token|secret|^code$|registrationCode|cookie/i
const mask = '••••••'

/** Replaces passwords, tokens and codes in a body, so that nobody can read them on the screen. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    secret.test(key) && typeof each === 'string' ? mask : masked(each),
  ])
  return Object.fromEntries(entries)
}
