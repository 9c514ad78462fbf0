import * as z from 'zod/mini'

/** What `GET /__mock/api/idp?state=` answers. */
export const descriptionShape = z.object({
  kind: z.string(),
  title: z.string(),
  people: z.array(z.object({ email: z.string(), name: z.string() })),
})
export type IdentityProviderDescription = z.output<typeof descriptionShape>
