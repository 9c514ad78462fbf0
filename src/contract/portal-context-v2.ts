import * as z from 'zod/mini'
import { lenient } from './lenient'
import { endpoint } from './endpoint'
import { getPortal } from './portal-context'

/**
 * Portal API v2 answers GET /portal in another shape, published in Kong's SDK. The app reads both with `getPortal`; the
 * mock backend sends this one under `/api/v2`.
 */
export const getPortalV2 = endpoint({
  ...getPortal,
  output: z.object({
    portal_id: lenient(z.string()),
    org_id: lenient(z.string()),
    name: z.string(),
    canonical_domain: lenient(z.string()),
    basic_auth_enabled: z.boolean(),
    oidc_auth_enabled: z.boolean(),
    is_public: z.boolean(),
    rbac_enabled: lenient(z.boolean()),
    featureset_id: lenient(z.string()),
    dcr_provider_ids: lenient(z.array(z.string())),
    allowed_time_period: lenient(z.string()),
    feature_set: lenient(z.optional(z.string())),
  }),
})
