import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter } from 'react-router'
import { createApp } from '../app/create-app'
import { settled } from '../app/settled'
import type { AppConfig } from '../config/config'
import { ConfigProvider } from '../config/config-context'
import { type DrawnPortal, readDrawnPortal } from '../contract/drawn-portal'
import { hasAccounts } from '../contract/portal-context'
import { I18nRoot } from '../i18n/i18n-context'
import { createI18nStore } from '../i18n/i18n-store'
import { type I18n, loadI18n } from '../i18n/load-i18n'
import { chooseLocale } from '../i18n/locale'
import { documentFile, type RealmKind, type ScreenRow, screensOf } from '../screens'
import { brandRule } from '../ui/brand-tokens'
import { PortalFrame } from './portal-frame'
import type { PrerenderedPage } from './prerendered-page'

const notFound: ScreenRow = { path: '/404', access: 'any' }

/**
 * Every page of a build that stands before a script does, in the configured language. Konnect's screens need no answer of
 * a server. A portal's do: they are prerendered where the build knows the portal; elsewhere their frame is. `portal`: the
 * text of `<script id="portal-context">`.
 */
export async function prerenderPages(config: AppConfig, portal: string | null): Promise<readonly PrerenderedPage[]> {
  const known = readDrawnPortal(portal, config)
  const i18n = await loadI18n(chooseLocale([config.locale]))
  const pages: PrerenderedPage[] = []
  const own: RealmKind = config.realm === 'portal' ? 'portal' : 'konnect'
  if (own === 'konnect' || known) pages.push({ ...(await prerender(notFound, own)), path: '' })
  for (const kind of ['konnect', 'portal'] as const) {
    if (config.realm !== 'both' && config.realm !== kind) continue
    for (const row of screensOf(kind).flatMap(([, row]) => (row.prerendered ? [row] : []))) {
      pages.push(kind === 'konnect' || (known && isOpen(known, row)) ? await prerender(row, kind) : frame(row))
    }
  }
  return pages

  async function prerender(row: ScreenRow, kind: RealmKind): Promise<PrerenderedPage> {
    const { element, router } = createApp({
      config,
      portalBlock: portal,
      link: { token: null, email: null },
      i18n,
      origin: 'https://prerendered.invalid',
      leave: () => undefined,
      createRouter: (routes) => createMemoryRouter(routes, { initialEntries: [row.path] }),
    })
    await settled(router)
    const html = renderToString(element)
    router.dispose()
    const theme = kind === 'portal' ? known?.customization.theme : undefined
    return { ...page(row, kind, html), kind: 'screen', mode: theme?.mode, colors: brandRule(theme?.colors?.primary) }
  }

  function frame(row: ScreenRow): PrerenderedPage {
    const element: ReactNode = (
      <I18nRoot store={createI18nStore(i18n)}>
        <ConfigProvider value={config}>
          <PortalFrame />
        </ConfigProvider>
      </I18nRoot>
    )
    return { ...page(row, 'portal', renderToString(element)), kind: 'frame', path: '', needsToken: false }
  }

  function page(row: ScreenRow, realm: RealmKind, drawn: string): Omit<PrerenderedPage, 'kind'> {
    // React has rendered the title in its place; in a document it belongs into the head.
    const title = /<title>(.*?)<\/title>/.exec(drawn)
    return {
      file: documentFile(realm, row, config.realm),
      realm,
      path: row.path,
      needsToken: row.needsToken === true,
      locale: i18n.locale,
      dir: i18n.dir,
      modules: [realmModules[realm], ...(row.module ? [`src/${row.module}`] : []), wordsOf(i18n)],
      html: drawn.replace(title?.[0] ?? '', ''),
      title: title?.[1] ?? '',
    }
  }
}

/** What the routes of a realm need beside the screen (app/routes.tsx). */
const realmModules: Readonly<Record<RealmKind, string>> = {
  konnect: 'src/app/konnect-realm.tsx',
  portal: 'src/app/portal-realm.tsx',
}

function wordsOf({ locale }: I18n): string {
  return `src/i18n/locales/${locale}/public.ts`
}

/**
 * Links of e-mails depend on the token of a portal that answers; on a public portal, and where passwords are not in use,
 * the others lead elsewhere.
 */
function isOpen({ portal }: DrawnPortal, { needsToken, needsPasswords }: ScreenRow): boolean {
  return !needsToken && hasAccounts(portal) && (portal.basic_auth_enabled || !needsPasswords)
}
