/**
 * What Kong's published documents allow an operation to answer, made by hand from their schemas: which keys an example
 * has, which may be missing, and which may be null. `[operation, answer]`.
 */
const id = '3f0d8f0e-5c57-4c52-9d0e-0f6a3a1f5b11'
const day = '2024-03-01T08:30:00.000Z'

const portal = {
  portal_id: id,
  org_id: id,
  name: 'Hill Portal',
  canonical_domain: 'portal.hill.test',
  basic_auth_enabled: true,
  oidc_auth_enabled: true,
  saml_auth_enabled: true,
  authentication_enabled: true,
  rbac_enabled: true,
}
const api = {
  id,
  created_at: day,
  updated_at: day,
  name: 'Weather',
  version: null,
  description: null,
  deprecated: false,
  visibility: 'private',
  slug: 'weather',
  public_labels: {},
  specifications: [],
}
const page = { page: { number: 1, size: 10, total: 1 } }
const managed = {
  id,
  created_at: day,
  updated_at: day,
  name: 'hill',
  display_name: 'Hill Portal',
  description: null,
  authentication_enabled: false,
  rbac_enabled: true,
  default_api_visibility: 'private',
  default_page_visibility: 'private',
  default_application_auth_strategy_id: null,
  auto_approve_developers: true,
  auto_approve_applications: false,
  default_domain: 'hill.us.portal.konghq.com',
  canonical_domain: 'portal.hill.test',
}
const developer = { id, created_at: day, updated_at: day, email: 'lin@hill.test', full_name: 'Lin Hill' }
const settings = {
  basic_auth_enabled: true,
  oidc_auth_enabled: true,
  oidc_team_mapping_enabled: true,
  konnect_mapping_enabled: false,
}

export const publishedAnswers: readonly (readonly [id: string, answer: unknown])[] = [
  ['get-portal', portal],
  ['get-customization', {}],
  [
    'get-customization',
    {
      theme: { name: 'mint', mode: 'dark', colors: { primary: '#0a8' } },
      layout: 'topnav',
      css: null,
      js: { custom: null, scripts: [] },
      menu: {
        main: [{ path: '/apis', title: 'APIs', visibility: 'public', external: false }],
        footer_sections: [{ title: 'Help', items: [] }],
        footer_bottom: [],
      },
      spec_renderer: { try_it_ui: true, try_it_insomnia: false, infinite_scroll: true, show_schemas: true },
      robots: null,
    },
  ],
  ['verify-developer-email', { email: 'lin@hill.test', token: id }],
  ['verify-developer-email', {}],
  ['get-developer-me', { email: 'lin@hill.test', full_name: 'Lin Hill' }],
  ['get-developer-me', developer],
  ['list-apis', { meta: page, data: [api, { ...api, auth_strategies: [{ id, credential_type: 'key_auth' }] }] }],
  ['get-api', api],
  ['list-portals', { meta: page, data: [managed, { ...managed, labels: { env: 'test' } }] }],
  ['get-managed-portal', managed],
  ['update-managed-portal', managed],
  // SAML's key and the issuer's scopes and claims are optional.
  ['get-authentication-settings', settings],
  ['get-authentication-settings', { ...settings, oidc_config: { issuer: 'https://idp.hill.test', client_id: 'x' } }],
  ['update-authentication-settings', settings],
  ['list-developers', { meta: page, data: [{ ...developer, status: 'pending', application_count: 0 }] }],
  ['update-developer', { ...developer, status: 'approved', application_count: 3 }],
  // Nothing is required of these two, and the examples differ: one has no region, another no login path.
  [
    'get-user-me',
    {
      id,
      email: 'ann@hill.test',
      full_name: 'Ann Hill',
      preferred_name: 'Annie',
      active: true,
      created_at: day,
      updated_at: day,
    },
  ],
  ['get-user-me', { email: 'ann@hill.test' }],
  ['get-user-me', {}],
  [
    'get-organization-me',
    {
      id,
      name: 'Hill Ltd',
      owner_id: id,
      created_at: day,
      updated_at: day,
      state: 'active',
      retention_period_days: 90,
    },
  ],
  ['get-organization-me', { name: 'Hill Ltd', login_path: null }],
  ['get-organization-me', {}],
]
