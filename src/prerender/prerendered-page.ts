import * as z from 'zod/mini'

/** A prerendered page, and the modules that it needs to become interactive. */
export const prerenderedPage = z.object({
  /** `shell`: the common parts of a portal's screens, for when the portal is not known yet. */
  kind: z.enum(['screen', 'shell']),
  file: z.string(),
  realm: z.enum(['konnect', 'portal']),
  /** The only path it is for; '' for any that a server answers with it. */
  path: z.string(),
  needsToken: z.boolean(),
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  /** Modules that are loaded besides the entry script, relative to the project. */
  modules: z.array(z.string()),
  /** The HTML of #root. */
  html: z.string(),
  /** The document's title, as text; '' to leave it as it is. */
  title: z.string(),
  /** A portal's theme and colours. */
  mode: z.optional(z.string()),
  colors: z.optional(z.string()),
})
export type PrerenderedPage = z.output<typeof prerenderedPage>
