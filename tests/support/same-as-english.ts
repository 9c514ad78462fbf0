/** What a language says as English does: looked at one by one. */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: [
    'portal.api.labels',
    'portal.api.version',
    'portal.catalog.count',
    'portal.catalog.title',
    'shared.label.region',
    'shared.ui.theme.system',
  ],
  es: ['konnect.home.plan', 'konnect.signUp.region.au', 'konnect.signUp.region.in', 'konnect.nav.plan'],
  fr: ['portal.api.version', 'portal.catalog.pages', 'konnect.signUp.region.eu'],
  it: [
    'konnect.signUp.region.au',
    'konnect.signUp.region.in',
    'konnect.homeLink',
    'konnect.nav.home',
    'shared.label.email',
    'shared.label.password',
    'shared.accountMenu',
    'shared.accountMenu.unnamed',
  ],
  nl: [
    'portal.api.labels',
    'konnect.signUp.region.in',
    'konnect.homeLink',
    'konnect.nav.home',
    'shared.accountMenu',
    'shared.accountMenu.unnamed',
  ],
  pl: ['konnect.home.plan', 'konnect.signUp.region.au', 'konnect.nav.plan', 'shared.label.region'],
  'pt-BR': ['portal.catalog.title'],
}
