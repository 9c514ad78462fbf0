import * as z from 'zod/mini'

/** Konnect's regions: organizations and portals live in one each. */
export const geo = z.enum(['us', 'eu', 'au', 'me', 'in'])
export type Geo = z.output<typeof geo>
