import * as z from 'zod/mini'
import { endpoint } from './endpoint'

/** GET /portal: which portal this is and how one may log in. */
export const getPortal = endpoint({
  id: 'get-portal',
  api: 'portal',
  method: 'GET',
  path: '/portal',
  summary: 'The portal, and how one may log in to it',
  source: 'published',
  success: [200],
  output: z.object({
    portal_id: z.string(),
    org_id: z.string(),
    name: z.string(),
    canonical_domain: z.string(),
    basic_auth_enabled: z.boolean(),
    oidc_auth_enabled: z.boolean(),
    saml_auth_enabled: z.boolean(),
    authentication_enabled: z.boolean(),
    rbac_enabled: z.boolean(),
  }),
  problems: {},
})

const menuItem = z.object({
  path: z.optional(z.string()),
  title: z.optional(z.string()),
  external: z.optional(z.boolean()),
  visibility: z.optional(z.string()),
})

/** `#rgb` or `#rrggbb`. */
export const hexColor = z.string().check(z.regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/))

/** Decoration: a value that is not what the contract says counts as missing, and takes no other with it. */
function decoration<T extends z.core.SomeType>(schema: T) {
  return z.catch(z.optional(schema), undefined)
}

/** GET /customization. We read the primary colour and the mode; css, js and layout are never applied. */
export const getCustomization = endpoint({
  id: 'get-customization',
  api: 'portal',
  method: 'GET',
  path: '/customization',
  summary: 'Theme and menus of the portal',
  source: 'published',
  success: [200],
  output: z.object({
    theme: decoration(
      z.object({
        name: decoration(z.string()),
        mode: decoration(z.enum(['light', 'dark', 'system'])),
        colors: decoration(z.object({ primary: decoration(hexColor) })),
      }),
    ),
    layout: decoration(z.string()),
    css: decoration(z.nullable(z.string())),
    js: z.optional(z.unknown()),
    menu: decoration(
      z.object({
        main: z.optional(z.array(menuItem)),
        footer_sections: z.optional(z.array(z.unknown())),
        footer_bottom: z.optional(z.array(menuItem)),
      }),
    ),
    spec_renderer: z.optional(z.unknown()),
    robots: decoration(z.nullable(z.string())),
  }),
  problems: {},
})

const asset = { api: 'portal', method: 'GET', source: 'published', success: [200], binary: true } as const

export const getLogo = endpoint({
  ...asset,
  id: 'get-logo',
  path: '/assets/logo',
  summary: "The portal's logo, png or jpg",
  problems: { 404: 'not-found' },
})

export const getFavicon = endpoint({
  ...asset,
  id: 'get-favicon',
  path: '/assets/favicon',
  summary: "The portal's favicon, png or jpg",
  problems: { 404: 'not-found' },
})

export const portalContextEndpoints = [getPortal, getCustomization, getLogo, getFavicon]
