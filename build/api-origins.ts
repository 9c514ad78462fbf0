import { ConfigError, type AppConfig } from '../src/config/config'

/** A scheme, a host of ordinary characters, a port: nothing that means something in a policy or a server's file. */
const origin = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/

/** Origins of the APIs that are not ours, for the policy. Throws ConfigError for an address that is none. */
export function apiOriginsOf(config: AppConfig): readonly string[] {
  const origins = (['portalApiUrl', 'konnectApiUrl'] as const).flatMap((key) => {
    if (config[key] === '') return []
    const parsed = URL.canParse(config[key]) ? new URL(config[key]).origin : ''
    if (!origin.test(parsed)) throw new ConfigError(key)
    return [parsed]
  })
  return [...new Set(origins)]
}
