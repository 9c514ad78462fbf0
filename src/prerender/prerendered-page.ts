import * as z from 'zod/mini'

/** A page of the build that stands before a script does, and what it needs to become interactive. */
export const prerenderedPage = z.object({
  /** `frame`: what a portal's screens have in common, until it is known which portal it is. */
  kind: z.enum(['screen', 'shell']),
  file: z.string(),
  realm: z.enum(['konnect', 'portal']),
  /** The only path it is for; '' for any that a server answers with it. */
  path: z.string(),
  needsToken: z.boolean(),
  locale: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  /** What is loaded besides the entry script, relative to the project. */
  modules: z.array(z.string()),
  /** What goes into #root. */
  html: z.string(),
  /** The document's title, as text; '' to leave it as it is. */
  title: z.string(),
  /** A portal's theme and colours. */
  mode: z.optional(z.string()),
  colors: z.optional(z.string()),
})
export type PrerenderedPage = z.output<typeof prerenderedPage>
