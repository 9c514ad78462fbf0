/** What a language says as English does: looked at one by one. */
export const loanWords: Readonly<Record<string, readonly string[]>> = {
  de: ['api.labels', 'api.version', 'catalog.count', 'catalog.title', 'label.region', 'ui.theme.system'],
  es: ['home.plan', 'join.region.au', 'join.region.in', 'konnect.nav.plan'],
  fr: ['api.version', 'catalog.pages', 'join.region.eu'],
  it: [
    'join.region.au',
    'join.region.in',
    'konnect.home',
    'konnect.nav.home',
    'label.email',
    'label.password',
    'menu.account',
    'menu.account.unnamed',
  ],
  nl: ['api.labels', 'join.region.in', 'konnect.home', 'konnect.nav.home', 'menu.account', 'menu.account.unnamed'],
  pl: ['home.plan', 'join.region.au', 'konnect.nav.plan', 'label.region'],
  'pt-BR': ['catalog.title'],
}
