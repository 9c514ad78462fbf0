export function findFirefox(): string | null
export function hasWebKit(): boolean
export const howToInstall: { readonly firefox: string; readonly webkit: string }
