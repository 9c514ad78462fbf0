import * as z from 'zod/mini'

/** What `GET /__mock/api/idp?state=` answers. */
export const descriptionSchema = z.object({
  kind: z.string(),
  title: z.string(),
  people: z.array(z.object({ email: z.string(), name: z.string() })),
})
export type IdentityProviderDescription = z.output<typeof descriptionSchema>
