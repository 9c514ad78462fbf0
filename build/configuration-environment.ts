import { appConfigSchema, ConfigError } from '../src/config/config'

const prefix = 'KONNECT_ACCESS_'

/**
 * The configuration that stands in environment variables, as `key=value` pairs: `KONNECT_ACCESS_REALM=portal` is
 * `realm=portal`. Throws ConfigError for a variable of that beginning that is no key: a typing error must not pass.
 */
export function pairsFromEnvironment(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const keys = new Map(Object.keys(appConfigSchema.shape).map((key) => [variableOf(key), key]))
  return Object.entries(environment).flatMap(([name, value]) => {
    if (!name.startsWith(prefix) || value === undefined) return []
    const key = keys.get(name)
    if (key === undefined) throw new ConfigError(name)
    return [`${key}=${value}`]
  })
}

function variableOf(key: string): string {
  return prefix + key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}
