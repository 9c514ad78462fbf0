import * as z from 'zod/mini'
import { lenient } from './lenient'
import type { Output } from './endpoint'
import { endpoint, type EndpointList } from './endpoint'

/** GET /portal: the portal and its authMethods. */
export const getPortal = endpoint({
  id: 'get-portal',
  api: 'portal',
  method: 'GET',
  path: '/portal',
  success: [200],
  output: z.object({
    portal_id: lenient(z.string()),
    org_id: lenient(z.string()),
    name: z.string(),
    canonical_domain: lenient(z.string()),
    basic_auth_enabled: z.boolean(),
    oidc_auth_enabled: z.boolean(),
    saml_auth_enabled: lenient(z.boolean()),
    authentication_enabled: lenient(z.boolean()),
    rbac_enabled: lenient(z.boolean()),
    /** Portal API v2 has this in place of `authentication_enabled`. */
    is_public: lenient(z.optional(z.boolean())),
  }),
  problems: {},
})

type Portal = Output<typeof getPortal>

/** A portal that is not public: people register and log in. */
export function hasAccounts({ authentication_enabled, is_public }: Portal): boolean {
  return authentication_enabled ?? !is_public
}

/** Portal API v2 has the same calls for developers, but no customization, no assets and no `/apis`. */
export function isPortalApiV2({ authentication_enabled, is_public }: Portal): boolean {
  return authentication_enabled === undefined && is_public !== undefined
}

const menuItem = z.object({
  path: z.optional(z.string()),
  title: z.optional(z.string()),
  external: z.optional(z.boolean()),
  visibility: z.optional(z.string()),
})

/** `#rgb` or `#rrggbb`. */
export const hexColor = z.string().check(z.regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/))

/** GET /customization. We read the primary colour and the mode; css, js and layout are never applied. */
export const getCustomization = endpoint({
  id: 'get-customization',
  api: 'portal',
  method: 'GET',
  path: '/customization',
  success: [200],
  output: z.object({
    theme: lenient(
      z.optional(
        z.object({
          name: lenient(z.optional(z.string())),
          mode: lenient(z.optional(z.enum(['light', 'dark', 'system']))),
          colors: lenient(z.optional(z.object({ primary: lenient(z.optional(hexColor)) }))),
        }),
      ),
    ),
    layout: lenient(z.optional(z.string())),
    css: lenient(z.optional(z.nullable(z.string()))),
    js: lenient(z.optional(z.unknown())),
    menu: lenient(
      z.optional(
        z.object({
          main: z.optional(z.array(menuItem)),
          footer_sections: z.optional(z.array(z.unknown())),
          footer_bottom: z.optional(z.array(menuItem)),
        }),
      ),
    ),
    spec_renderer: lenient(z.optional(z.unknown())),
    robots: lenient(z.optional(z.nullable(z.string()))),
  }),
  problems: {},
})

const asset = { api: 'portal', method: 'GET', success: [200], binary: true } as const

export const getLogo = endpoint({
  ...asset,
  id: 'get-logo',
  path: '/assets/logo',
  problems: { 404: 'not-found' },
})

export const getFavicon = endpoint({
  ...asset,
  id: 'get-favicon',
  path: '/assets/favicon',
  problems: { 404: 'not-found' },
})

export const portalContextEndpoints = [
  { endpoint: getPortal, source: 'published', summary: 'The portal, and how one may log in to it' },
  { endpoint: getCustomization, source: 'published', summary: 'Theme and menus of the portal' },
  { endpoint: getLogo, source: 'published', summary: "The portal's logo, png or jpg" },
  { endpoint: getFavicon, source: 'published', summary: "The portal's favicon, png or jpg" },
] satisfies EndpointList
