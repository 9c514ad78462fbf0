const secretKeys = /pass(?:word)?|token|secret|^code$|registrationCode|cookie/i
const mask = '••••••'

/** Replaces passwords, tokens and codes in a body, so that nobody can read them on the screen. */
export function maskSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskSecrets)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    secretKeys.test(key) && typeof each === 'string' ? mask : maskSecrets(each),
  ])
  return Object.fromEntries(entries)
}
