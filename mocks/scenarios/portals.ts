import type { Geo } from '../../src/contract/geo'
import { day, iso } from '../world/clock'
import type { Context } from '../world/context'
import type { CatalogApi, Portal } from '../world/world'
import { acmeCatalog, europeanCatalog, openCatalog, pacificCatalog, partnerCatalog, type ApiFixture } from './catalogs'

interface PortalFixture {
  readonly slug: string
  readonly geo: Geo
  readonly name: string
  readonly description: string
  readonly catalog: readonly ApiFixture[]
  readonly settings: Partial<
    Pick<
      Portal,
      | 'authenticationEnabled'
      | 'autoApproveDevelopers'
      | 'basicAuthEnabled'
      | 'oidcAuthEnabled'
      | 'samlAuthEnabled'
      | 'primaryColor'
      | 'hasLogo'
    >
  >
}

/** The portals of the scenario `default`. They differ in how people register and log in. */
const fixtures: readonly PortalFixture[] = [
  {
    slug: 'acme',
    geo: 'us',
    name: 'Acme Dev Portal',
    description: 'Registrations are approved by hand',
    catalog: acmeCatalog,
    settings: { primaryColor: '#0b7a5c', hasLogo: true },
  },
  {
    slug: 'acme-eu',
    geo: 'eu',
    name: 'Acme Europe Dev Portal',
    description: 'Registrations are approved at once',
    catalog: europeanCatalog,
    settings: { autoApproveDevelopers: true },
  },
  {
    slug: 'sso',
    geo: 'us',
    name: 'Acme Partner Portal',
    description: 'Single sign-on with OIDC only',
    catalog: partnerCatalog,
    settings: { basicAuthEnabled: false, oidcAuthEnabled: true },
  },
  {
    slug: 'saml',
    geo: 'au',
    name: 'Acme Pacific Dev Portal',
    description: 'SAML beside e-mail and password',
    catalog: pacificCatalog,
    settings: { samlAuthEnabled: true },
  },
  {
    slug: 'open',
    geo: 'us',
    name: 'Acme Open Data',
    description: 'Public, without accounts',
    catalog: openCatalog,
    settings: { authenticationEnabled: false },
  },
]

/** The portals of an organization, with their catalogs unless nothing is published yet. */
export function addPortals(context: Context, organizationId: string, published: boolean): void {
  for (const { slug, geo, name, description, catalog, settings } of fixtures) {
    context.world.portals.push({
      id: context.random.uuid(),
      slug,
      geo,
      organizationId,
      name,
      description,
      domain: `${slug}.${geo}.portal.konghq.com`,
      authenticationEnabled: true,
      rbacEnabled: false,
      autoApproveDevelopers: false,
      autoApproveApplications: false,
      basicAuthEnabled: true,
      oidcAuthEnabled: false,
      samlAuthEnabled: false,
      oidcTeamMappingEnabled: false,
      konnectMappingEnabled: false,
      oidc: settings.oidcAuthEnabled
        ? { ...oidc, scopes: [...oidc.scopes], claimMappings: { ...oidc.claimMappings } }
        : null,
      primaryColor: null,
      hasLogo: false,
      apis: published ? catalog.map((api, index) => createApi(context, api, index)) : [],
      createdAt: context.now - 90 * day,
      updatedAt: context.now - 30 * day,
      ...settings,
    })
  }
}

const oidc = {
  issuer: 'https://idp.acme.test',
  clientId: 'konnect-access',
  scopes: ['openid', 'email', 'profile'],
  claimMappings: { name: 'name', email: 'email' },
}

/** Puts another catalog into a portal. */
export function replaceCatalog(context: Context, portal: Portal, catalog: readonly ApiFixture[]): void {
  portal.apis = catalog.map((api, index) => createApi(context, api, index))
}

function createApi({ now, random }: Context, api: ApiFixture, index: number): CatalogApi {
  return {
    id: random.uuid(),
    created_at: iso(now - (80 - (index % 80)) * day),
    updated_at: iso(now - ((index * 5) % 37) * day),
    name: api.name,
    version: api.version,
    description: api.description,
    deprecated: api.deprecated ?? false,
    visibility: api.visibility ?? 'public',
    slug: api.slug,
    public_labels: { ...api.labels },
    specifications: [],
  }
}
