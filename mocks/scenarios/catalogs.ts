export interface ApiFixture {
  readonly slug: string
  readonly name: string
  readonly version: string | null
  readonly description: string | null
  readonly deprecated?: boolean
  readonly visibility?: 'public' | 'private'
  readonly labels?: Readonly<Record<string, string>>
}

/** Varied on purpose: long names, no description, no version, several labels, deprecated, private. */
export const acmeCatalog: readonly ApiFixture[] = [
  {
    slug: 'payments',
    name: 'Payments',
    version: '3.2.0',
    description: 'Take payments by card and bank transfer, refund them, and reconcile what was settled.',
    labels: { domain: 'finance', stage: 'stable' },
  },
  {
    slug: 'payments-v2',
    name: 'Payments (previous)',
    version: '2.9.4',
    description: 'The previous Payments API. Please move to version 3.',
    deprecated: true,
    labels: { domain: 'finance' },
  },
  {
    slug: 'orders',
    name: 'Orders',
    version: '1.14.1',
    description: 'Place, change and follow orders.',
    labels: { domain: 'commerce', stage: 'stable', team: 'checkout' },
  },
  { slug: 'inventory', name: 'Inventory', version: '0.9.0-beta.3', description: null, labels: { stage: 'beta' } },
  {
    slug: 'customers',
    name: 'Customers',
    version: '2.0.0',
    description: 'Customer records with consent and preferences.',
    visibility: 'private',
    labels: { domain: 'crm', pii: 'yes' },
  },
  {
    slug: 'international-shipping-and-customs-declarations',
    name: 'International Shipping, Tracking and Customs Declarations',
    version: '2026-10-01',
    description:
      'Compare carriers, buy labels, print the papers that customs ask for in 190 countries, and follow every parcel from the warehouse to the door. Webhooks tell you of each step, and the sandbox plays a whole journey in one minute.',
    labels: { domain: 'logistics', stage: 'stable', team: 'shipping', region: 'worldwide', 'sla-tier': 'gold' },
  },
  { slug: 'webhooks', name: 'Webhooks', version: null, description: 'Subscribe to what happens at Acme.' },
  {
    slug: 'identity',
    name: 'Identity',
    version: '1.0.0',
    description: 'Tokens, sessions and keys for machines.',
    visibility: 'private',
    labels: { domain: 'security' },
  },
  { slug: 'catalog', name: 'Product Catalog', version: '5.1.2', description: 'Products, variants and media.' },
  {
    slug: 'prices',
    name: 'Prices & Discounts',
    version: '1.3.0',
    description: 'What a product costs, for whom, and when.',
    labels: { domain: 'commerce' },
  },
  {
    slug: 'ledger',
    name: 'Ledger',
    version: '0.1.0-alpha',
    description: null,
    visibility: 'private',
    labels: { domain: 'finance', stage: 'alpha' },
  },
  {
    slug: 'notifications',
    name: 'Notifications',
    version: '2.4.0',
    description: 'Send e-mail, text messages and push notifications from one template.',
    labels: { domain: 'messaging' },
  },
  {
    slug: 'geocoding',
    name: 'Geocoding',
    version: '1.0.7',
    description: 'From address to coordinates and back.',
    deprecated: true,
    labels: { domain: 'logistics', stage: 'sunset' },
  },
  { slug: 'status', name: 'Status', version: '1.0', description: 'Is everything up?' },
]

export const europeanCatalog: readonly ApiFixture[] = [
  {
    slug: 'sepa-payments',
    name: 'SEPA Payments',
    version: '1.2.0',
    description: 'Direct debits and instant transfers in euro.',
    labels: { domain: 'finance', region: 'eu' },
  },
  { slug: 'vat', name: 'VAT', version: '2.0.1', description: 'Rates and number checks for every member state.' },
  {
    slug: 'data-subject-requests',
    name: 'Data Subject Requests',
    version: '1.0.0',
    description: 'Answer requests for access and erasure in time.',
    visibility: 'private',
    labels: { pii: 'yes' },
  },
  { slug: 'eu-orders', name: 'Orders', version: '1.14.1', description: 'Place, change and follow orders.' },
]

export const partnerCatalog: readonly ApiFixture[] = [
  {
    slug: 'partner-orders',
    name: 'Partner Orders',
    version: '4.0.0',
    description: 'Orders that partners place for their customers.',
    visibility: 'private',
    labels: { audience: 'partners' },
  },
  { slug: 'commissions', name: 'Commissions', version: '1.1.0', description: null, visibility: 'private' },
  { slug: 'partner-directory', name: 'Partner Directory', version: '2.2.0', description: 'Who sells what, and where.' },
]

export const pacificCatalog: readonly ApiFixture[] = [
  { slug: 'payid', name: 'PayID', version: '1.0.0', description: 'Payments to a phone number or an e-mail address.' },
  { slug: 'gst', name: 'GST', version: '1.0.2', description: null },
  {
    slug: 'biosecurity',
    name: 'Biosecurity Declarations',
    version: '0.8.0',
    description: 'What may cross the border.',
    labels: { stage: 'beta' },
  },
]

export const openCatalog: readonly ApiFixture[] = [
  { slug: 'stores', name: 'Stores', version: '1.0.0', description: 'Where our stores are and when they are open.' },
  {
    slug: 'recalls',
    name: 'Product Recalls',
    version: '1.0.0',
    description: 'Products that had to be recalled, and why.',
  },
  { slug: 'emissions', name: 'Emissions', version: '2025', description: 'What we emit, by site and year.' },
  { slug: 'drafts', name: 'Drafts', version: null, description: 'Not for everybody yet.', visibility: 'private' },
  { slug: 'holidays', name: 'Public Holidays', version: '3.0.0', description: null, labels: { licence: 'CC0' } },
]
