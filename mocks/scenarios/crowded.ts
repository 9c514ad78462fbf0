import type { DeveloperStatus } from '../../src/contract/management'
import { addDeveloper } from '../world/developers'
import type { Context } from '../world/context'
import type { Portal } from '../world/world'
import type { ApiFixture } from './catalogs'

const firstNames = [
  'Amara',
  'Björn',
  'Chiara',
  'Dmitri',
  'Eun-ji',
  'Farid',
  'Greta',
  'Hiro',
  'Inês',
  'João',
  'Kofi',
  'Łucja',
]
const lastNames = [
  'Abiodun',
  'Bergström',
  'Conti',
  'Dvořák',
  'Evans',
  'Fujita',
  'García',
  'Haddad',
  'Ivanova',
  'Jensen',
]

/** As many approve as not; the others in every status. */
const statuses: readonly DeveloperStatus[] = ['approved', 'pending', 'approved', 'rejected', 'approved', 'revoked']

/** So many developers, in every status; some have not verified their address. None has a password. */
export function addManyDevelopers(context: Context, portal: Portal, count: number): void {
  for (let index = 0; index < count; index += 1) {
    addDeveloper(context, portal, {
      email: `developer-${index + 1}@crowd.test`,
      fullName: `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]}`,
      status: statuses[index % statuses.length] ?? 'pending',
      place: null,
      verified: index % 7 !== 0,
    })
  }
}

const domains = [
  'Billing',
  'Cargo',
  'Fleet',
  'Fraud',
  'Grid',
  'Loyalty',
  'Media',
  'Orders',
  'Payroll',
  'Returns',
  'Tax',
]
const apiNames = [
  'Accounts',
  'Alerts',
  'Audit',
  'Events',
  'Exports',
  'Forecasts',
  'Limits',
  'Metrics',
  'Rules',
  'Search',
]

/** One API for each pair of domain and thing, so that there are several pages. */
export const largeCatalog: readonly ApiFixture[] = domains.flatMap((domain, row) =>
  apiNames.map((thing, column) => ({
    slug: `${domain}-${thing}`.toLowerCase(),
    name: `${domain} ${thing}`,
    version: column === 3 ? null : `${(row % 4) + 1}.${column}.0`,
    description: column === 5 ? null : `${thing} of ${domain}, for whoever builds on it.`,
    deprecated: (row + column) % 9 === 0,
    visibility: (row + column) % 5 === 0 ? 'private' : 'public',
    labels: { domain: domain.toLowerCase(), ...(column % 2 === 0 && { stage: 'beta' }) },
  })),
)
