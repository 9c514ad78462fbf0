import * as z from 'zod/mini'
import { geo } from '../contract/geo'

/** An absolute http(s) URL without trailing slash, or '' for our own origin. */
const apiUrl = z.string().check(z.regex(/^(?:https?:\/\/[^\s/?#]+(?:\/[^\s?#]*[^\s?#/])?)?$/))

/** What a link may point to: a page, or an address to write to. */
const linkUrl = z.string().check(z.regex(/^(?:https?:\/\/|mailto:|\/(?![/\\]))\S+$/))
const optionalLinkUrl = z.string().check(z.regex(/^(?:(?:https?:\/\/|mailto:|\/(?![/\\]))\S+)?$/))

/** Not `z.refine`, which is 0.15 kB of the first load. */
function checkLanguageTag({ value, issues }: z.core.ParsePayload<string>) {
  if (!isLanguageTag(value)) issues.push({ code: 'custom', input: value })
}

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(new Intl.Locale(tag).baseName)
  } catch {
    return false
  }
}

export const signUpMode = z.enum(['self-serve', 'access-code', 'invite-only'])
export type SignUpMode = z.output<typeof signUpMode>

/** Runtime configuration: docs/domain.md, 19. Read from the document at start, rewritten at deployment. */
export const appConfigSchema = z.strictObject({
  realm: z._default(z.enum(['both', 'konnect', 'portal']), 'both'),
  portalApiUrl: z._default(apiUrl, ''),
  portalApiPrefix: z._default(z.string().check(z.regex(/^(?:\/[\w.-]+)*$/)), '/api/v3'),
  portalRegion: z.optional(geo),
  konnectApiUrl: z._default(apiUrl, ''),
  signUp: z._default(signUpMode, 'self-serve'),
  regions: z._default(z.array(geo), []),
  salesUrl: z._default(linkUrl, 'https://konghq.com/contact-sales'),
  supportUrl: z._default(optionalLinkUrl, 'https://support.konghq.com'),
  docsUrl: z._default(linkUrl, 'https://docs.konghq.com'),
  termsUrl: z.optional(optionalLinkUrl),
  privacyUrl: z.optional(optionalLinkUrl),
  locale: z.optional(z.string().check(checkLanguageTag)),
})

export type AppConfig = z.output<typeof appConfigSchema>

/** The configuration is invalid. `key` is the invalid key; '' when the text cannot be parsed at all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor(readonly key: string) {
    super(key ? `configuration: "${key}" is not valid` : 'configuration: not readable')
  }
}

/** Parses the text of `<script id="app-config">`; empty or absent means all defaults. Throws ConfigError. */
export function parseConfig(text: string | null | undefined): AppConfig {
  let json: unknown
  try {
    json = JSON.parse(text?.trim() || '{}')
  } catch {
    throw new ConfigError('')
  }
  const parsed = appConfigSchema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new ConfigError(invalidKey(parsed.error.issues[0]))
}

function invalidKey(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return issue.keys[0] ?? ''
  return String(issue?.path[0] ?? '')
}

/** Reads the configuration from the document. Throws ConfigError. */
export function readConfig(document: Document): AppConfig {
  return parseConfig(document.getElementById('app-config')?.textContent)
}
