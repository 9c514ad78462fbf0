import type { Portal, World } from '../world/world'

type Brand = Pick<Portal, 'primaryColor' | 'hasLogo'>

/** By slug: colours on which, or in which, words are hard to read; all five portals have one. */
const brands: Readonly<Record<string, Brand>> = {
  acme: { primaryColor: '#ffee00', hasLogo: true },
  'acme-eu': { primaryColor: '#ffffff', hasLogo: false },
  sso: { primaryColor: '#000000', hasLogo: true },
  saml: { primaryColor: '#808080', hasLogo: false },
  open: { primaryColor: '#f0f', hasLogo: true },
}

export function applyBrands({ portals }: World): void {
  for (const portal of portals) Object.assign(portal, brands[portal.slug])
}
