import { renderToString } from 'react-dom/server'
import { createMemoryRouter } from 'react-router'
import { createApp } from '../app/create-app'
import { settled } from '../app/settled'
import type { AppConfig } from '../config/config'
import { type I18n, loadI18n } from '../i18n/load-i18n'
import { chooseLocale } from '../i18n/locale'
import { patterns } from '../paths'
import type { DrawnPortal } from '../contract/drawn-portal'
import { hasAccounts } from '../contract/portal-context'
import { type DrawnPage, pageOf } from './drawn-page'
import { WaitingFrame } from './waiting-frame'

interface AppScreen {
  readonly name: string
  readonly path: string
  readonly module?: string
  /** Opened from an e-mail: what it shows depends on its link. */
  readonly needsToken?: boolean
}

const portalScreens: readonly AppScreen[] = [
  { name: 'login', path: patterns.logIn, module: 'src/portal/log-in/log-in-screen.tsx' },
  { name: 'register', path: patterns.register, module: 'src/portal/sign-up/sign-up-screen.tsx' },
  { name: 'forgot-password', path: patterns.forgotPassword, module: 'src/recovery/forgot-password-screen.tsx' },
  {
    name: 'verify-email',
    path: patterns.verifyEmail,
    module: 'src/portal/verify-email/verify-email-screen.tsx',
    needsToken: true,
  },
  {
    name: 'reset-password',
    path: patterns.resetPassword,
    module: 'src/recovery/reset-password-screen.tsx',
    needsToken: true,
  },
]

const notFound: AppScreen = { name: '404', path: '/404' }

/**
 * Draws what only the whole app can bring to life: "not found", and the entry screens of portals; of a portal that is not
 * known beforehand, the frame. In the build, not in a browser.
 */
export async function drawAppScreens(config: AppConfig, known: DrawnPortal | null): Promise<readonly DrawnPage[]> {
  const i18n = await loadI18n(chooseLocale([config.locale]))
  const alone = config.realm === 'portal'
  const pages: DrawnPage[] = []
  if (!alone || known) pages.push(await drawByApp(notFound, config, known, i18n))
  if (config.realm === 'konnect') return pages
  for (const screen of portalScreens) {
    const isDrawn = known && !screen.needsToken && isOpen(known, screen)
    const page = isDrawn ? await drawByApp(screen, config, known, i18n) : drawFrame(screen, config, i18n)
    pages.push({ ...page, file: alone ? `${screen.name}.html` : `portal-${screen.name}.html` })
  }
  return pages
}

/** On a public portal, and where passwords are not in use, these lead elsewhere. */
function isOpen({ portal }: DrawnPortal, { path }: AppScreen): boolean {
  return hasAccounts(portal) && (portal.basic_auth_enabled || path === patterns.logIn)
}

async function drawByApp(
  { name, path, module }: AppScreen,
  config: AppConfig,
  known: DrawnPortal | null,
  i18n: I18n,
): Promise<DrawnPage> {
  const { element, router } = createApp({
    config,
    known,
    link: { token: null, email: null },
    i18n,
    origin: 'https://drawn.invalid',
    leave: () => undefined,
    createRouter: (routes) => createMemoryRouter(routes, { initialEntries: [path] }),
  })
  await settled(router)
  const html = renderToString(element)
  router.dispose()
  return {
    ...pageOf(html, i18n),
    name: `app-${name}`,
    file: `${name}.html`,
    realm: known ? 'portal' : 'konnect',
    path: name === notFound.name ? '' : path,
    modules: modulesOf(module, i18n),
  }
}

function drawFrame({ name, module }: AppScreen, config: AppConfig, i18n: I18n): DrawnPage {
  return {
    ...pageOf(renderToString(<WaitingFrame config={config} i18n={i18n} />), i18n),
    name: 'frame',
    file: `${name}.html`,
    realm: 'portal',
    path: '',
    modules: modulesOf(module, i18n),
  }
}

function modulesOf(module: string | undefined, { locale }: I18n): readonly string[] {
  return ['src/app/start-app.tsx', ...(module ? [module] : []), `src/i18n/locales/${locale}.ts`]
}
