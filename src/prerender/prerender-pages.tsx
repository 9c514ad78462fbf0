import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter } from 'react-router'
import { createApp } from '../start/create-app'
import { waitForRouter } from '../routing/router'
import type { AppConfig } from '../config/config'
import { ConfigProvider } from '../config/config-context'
import { type PrerenderedPortal, parsePrerenderedPortal } from '../contract/prerendered-portal'
import { hasAccounts } from '../contract/portal-context'
import { I18nProvider } from '../i18n/i18n-context'
import { createI18nStore } from '../i18n/i18n-store'
import { type I18n, loadI18n } from '../i18n/load-i18n'
import { chooseLocale } from '../i18n/locale'
import { documentFile, type RealmKind, type ScreenRow, screensOf } from '../screens'
import { portalColorRule } from '../ui/apply-portal-colors'
import { PortalShell } from './portal-shell'
import type { PrerenderedPage } from './prerendered-page'

const notFound: ScreenRow = { path: '/404', access: 'any' }

/**
 * Every prerendered page of a build, in the configured language. Konnect's screens need no response of a server. A portal's
 * screens do: they are prerendered where the build has the portal's data; elsewhere their shell is. `portal`: the
 * text of `<script id="portal-context">`.
 */
export async function prerenderPages(config: AppConfig, portal: string | null): Promise<readonly PrerenderedPage[]> {
  const prerenderedPortal = parsePrerenderedPortal(portal, config)
  const i18n = await loadI18n(chooseLocale([config.locale]))
  const pages: PrerenderedPage[] = []
  const defaultRealm: RealmKind = config.realm === 'portal' ? 'portal' : 'konnect'
  if (defaultRealm === 'konnect' || prerenderedPortal)
    pages.push({ ...(await prerender(notFound, defaultRealm)), path: '' })
  for (const kind of ['konnect', 'portal'] as const) {
    if (config.realm !== 'both' && config.realm !== kind) continue
    for (const row of screensOf(kind).flatMap(([, row]) => (row.prerendered ? [row] : []))) {
      pages.push(
        kind === 'konnect' || (prerenderedPortal && isPrerenderable(prerenderedPortal, row))
          ? await prerender(row, kind)
          : renderShell(row),
      )
    }
  }
  return pages

  async function prerender(row: ScreenRow, kind: RealmKind): Promise<PrerenderedPage> {
    const { element, router } = createApp({
      config,
      portalContextJson: portal,
      emailLink: { token: null, email: null },
      i18n,
      origin: 'https://prerendered.invalid',
      loadDocument: () => undefined,
      createRouter: (routes) => createMemoryRouter(routes, { initialEntries: [row.path] }),
    })
    await waitForRouter(router)
    const html = renderToString(element)
    router.dispose()
    const theme = kind === 'portal' ? prerenderedPortal?.customization.theme : undefined
    return {
      ...createPage(row, kind, html),
      kind: 'screen',
      mode: theme?.mode,
      colors: portalColorRule(theme?.colors?.primary),
    }
  }

  function renderShell(row: ScreenRow): PrerenderedPage {
    const element: ReactNode = (
      <I18nProvider store={createI18nStore(i18n)}>
        <ConfigProvider value={config}>
          <PortalShell />
        </ConfigProvider>
      </I18nProvider>
    )
    return { ...createPage(row, 'portal', renderToString(element)), kind: 'shell', path: '', needsToken: false }
  }

  function createPage(row: ScreenRow, realm: RealmKind, html: string): Omit<PrerenderedPage, 'kind'> {
    // React has rendered the title in its place; in a document it belongs into the head.
    const title = /<title>(.*?)<\/title>/.exec(html)
    return {
      file: documentFile(realm, row, config.realm),
      realm,
      path: row.path,
      needsToken: row.needsToken === true,
      locale: i18n.locale,
      dir: i18n.dir,
      modules: [realmModules[realm], ...(row.module ? [`src/${row.module}`] : []), catalogModule(i18n)],
      html: html.replace(title?.[0] ?? '', ''),
      title: title?.[1] ?? '',
    }
  }
}

/** Modules that the routes of a realm need besides the screen (routing/routes.tsx). */
const realmModules: Readonly<Record<RealmKind, string>> = {
  konnect: 'src/routing/konnect-realm.tsx',
  portal: 'src/routing/portal-realm.tsx',
}

function catalogModule({ locale }: I18n): string {
  return `src/i18n/locales/${locale}/public.ts`
}

/**
 * Links of e-mails depend on the token of a portal that answers; on a public portal, and where passwords are not in use,
 * the others lead elsewhere.
 */
function isPrerenderable({ portal }: PrerenderedPortal, { needsToken, needsPasswords }: ScreenRow): boolean {
  return !needsToken && hasAccounts(portal) && (portal.basic_auth_enabled || !needsPasswords)
}
