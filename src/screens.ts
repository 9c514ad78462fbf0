/**
 * Every screen of the app, once. Routes and their guards, prerendering, the documents that servers answer with, reports,
 * the gallery's coverage and the paths of `paths.ts` follow from this table.
 */

export interface ScreenRow {
  /** Relative to the root of its realm. */
  readonly path: `/${string}`
  /** `private`: needs a session. `public`: for people without one, who are sent to the start page. `any`: for both. */
  readonly access: 'public' | 'private' | 'any'
  /** Prerendered by the build, into a file of its own. */
  readonly prerendered?: true
  /** An e-mail link opens it, so its content depends on the link's token. */
  readonly needsToken?: true
  /** Dev Portal: it exists only where developers log in with a password. */
  readonly needsPasswords?: true
  /** Dev Portal: it exists only where developers log in with single sign-on. */
  readonly needsSso?: true
  /** The module of `src/` that exports its `Component`, its `loader` or both. */
  readonly module?: string
  /** Another name of the screen at this path. */
  readonly aliasOf?: '/'
}

export const screens = {
  konnect: {
    home: { path: '/', access: 'private', module: 'konnect/home/home-screen.tsx' },
    plan: { path: '/plan', access: 'private', module: 'konnect/plan/plan-screen.tsx' },
    account: { path: '/account', access: 'private', module: 'konnect/account/account-screen.tsx' },
    signIn: { path: '/login', access: 'public', prerendered: true, module: 'konnect/sign-in/sign-in-screen.tsx' },
    organizationSignIn: {
      path: '/login/:organizationLoginPath',
      access: 'public',
      module: 'konnect/sign-in/organization-sign-in-screen.tsx',
    },
    signUp: { path: '/register', access: 'public', prerendered: true, module: 'konnect/sign-up/sign-up-screen.tsx' },
    verifyEmail: {
      path: '/verify-email',
      access: 'any',
      prerendered: true,
      needsToken: true,
      module: 'konnect/verify-email/verify-email-screen.tsx',
    },
    welcome: {
      path: '/welcome',
      access: 'any',
      prerendered: true,
      needsToken: true,
      module: 'konnect/welcome/welcome-screen.tsx',
    },
    forgotPassword: {
      path: '/forgot-password',
      access: 'any',
      prerendered: true,
      module: 'recovery/forgot-password-screen.tsx',
    },
    resetPassword: {
      path: '/reset-password',
      access: 'any',
      prerendered: true,
      needsToken: true,
      module: 'recovery/reset-password-screen.tsx',
    },
  },
  portal: {
    home: { path: '/', access: 'private', module: 'portal/catalog/catalog-screen.tsx' },
    catalog: { path: '/catalog', access: 'private', aliasOf: '/' },
    api: { path: '/apis/:idOrSlug', access: 'private', module: 'portal/catalog/api-screen.tsx' },
    signIn: { path: '/login', access: 'public', prerendered: true, module: 'portal/sign-in/sign-in-screen.tsx' },
    signInSso: {
      path: '/login/sso',
      access: 'public',
      needsSso: true,
      module: 'portal/sign-in/sso-start-screen.tsx',
    },
    signUp: {
      path: '/register',
      access: 'public',
      prerendered: true,
      needsPasswords: true,
      module: 'portal/sign-up/sign-up-screen.tsx',
    },
    verifyEmail: {
      path: '/verify-email',
      access: 'any',
      prerendered: true,
      needsToken: true,
      needsPasswords: true,
      module: 'portal/verify-email/verify-email-screen.tsx',
    },
    forgotPassword: {
      path: '/forgot-password',
      access: 'any',
      prerendered: true,
      needsPasswords: true,
      module: 'recovery/forgot-password-screen.tsx',
    },
    resetPassword: {
      path: '/reset-password',
      access: 'any',
      prerendered: true,
      needsToken: true,
      needsPasswords: true,
      module: 'recovery/reset-password-screen.tsx',
    },
    status: { path: '/status', access: 'public', module: 'portal/status/status-screen.tsx' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ScreenRow>>>>

export type RealmKind = keyof typeof screens
export type ScreenName = keyof typeof screens.konnect | keyof typeof screens.portal

/** A screen of the same name has the same path in both realms. */
const screenByName: Readonly<Record<ScreenName, ScreenRow>> = { ...screens.portal, ...screens.konnect }

export function pathOf(screen: ScreenName): string {
  return screenByName[screen].path
}

/** The rows of one realm, with their names. */
export function screensOf(realm: RealmKind): readonly (readonly [name: string, row: ScreenRow])[] {
  return Object.entries<ScreenRow>(screens[realm])
}

/** Regular expression of a path without its anchors; a slash at the end is the same screen. */
export function patternSource(path: string): string {
  return path === '/' ? '/' : `${path.replace(/:\w+/g, '[^/]+')}/?`
}

/** The screen of a realm at a path that is relative to its root. */
export function screenAt(realm: RealmKind, path: string): ScreenRow | undefined {
  return screensOf(realm).find(([, row]) => new RegExp(`^${patternSource(row.path)}$`).test(path || '/'))?.[1]
}

/**
 * The HTML file of a prerendered screen: `login.html`. Beside Konnect a portal's screens have files of their own, since
 * both realms have the same paths for different screens.
 */
export function documentFile(realm: RealmKind, { path }: ScreenRow, configured: RealmKind | 'both'): string {
  return `${realm === 'portal' && configured === 'both' ? 'portal-' : ''}${path.slice(1)}.html`
}
