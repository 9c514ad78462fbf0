import { prerenderKeyOf } from '../config/prerender-key'
import { emailLinkPath, uuidPattern } from '../email-links/email-link-patterns'
import { directionOf, matchLocale } from '../i18n/locale'

/**
 * Runs in the page itself, before anything is painted: theme, language and direction, and whether what was prerendered is
 * for this address and this configuration. It passes its results as data attributes of <html>. The build inlines it.
 */

const root = document.documentElement
const { dataset } = root

function readStored(name: string): string | null {
  try {
    return localStorage.getItem(`konnect-access:${name}`)
  } catch {
    // Storage is forbidden: the device's own choices count.
    return null
  }
}

/** As written in the page. The app parses it and shows its errors. */
function rawConfig(): Readonly<Record<string, unknown>> {
  try {
    const config: unknown = JSON.parse(document.getElementById('app-config')?.textContent || '{}')
    return typeof config === 'object' && config !== null ? { ...config } : {}
  } catch {
    return {}
  }
}

const config = rawConfig()
const portalRoot = /^\/portal\/[^/]+/.exec(location.pathname)?.[0] ?? ''

function applyTheme() {
  const theme = readStored('theme')
  const mode = readStored(`mode:${portalRoot}`) ?? dataset.mode
  if (theme && /^(light|dark|system)$/.test(theme)) dataset.theme = theme
  else if (mode && /^(light|dark)$/.test(mode)) {
    dataset.theme = mode
    dataset.themeFrom = 'portal'
  }
}

function applyLocale() {
  const requested = new URLSearchParams(location.search).get('locale')
  const configured = typeof config.locale === 'string' ? config.locale : null
  const preferred = [requested, readStored('locale'), configured, ...navigator.languages]
  root.lang = preferred.map(matchLocale).find((locale) => locale !== undefined) ?? 'en'
  root.dir = directionOf(root.lang)
}

/** The same address opened anew is no reload, though it is handed the state of the entry that it replaces. */
function clearStaleHistoryState() {
  const [visit] = performance.getEntriesByType('navigation')
  if (history.state && visit && 'type' in visit && visit.type === 'navigate') history.replaceState(null, '')
}

const token = new RegExp(uuidPattern, 'i')
/** Nothing is prerendered for an address that may be a link, or for an answer of single sign-on. */
const signInParameters = /[?&#](code|error|loginSuccess)=|token|email/i

/** Is the prerendered screen for this address, this realm, this configuration? */
function isForThisAddress(address: string): boolean {
  const path = location.pathname.replace(/\/$/, '')
  const state: unknown = history.state
  return (
    (dataset.realm === 'portal') === (config.realm === 'portal') &&
    (dataset.path ? path === dataset.path : !portalRoot && !emailLinkPath.test(path)) &&
    dataset.prerenderedFor === prerenderKeyOf(config) &&
    (dataset.token === undefined ? !signInParameters.test(address) : token.test(address)) &&
    !(typeof state === 'object' && state !== null && 'usr' in state && state.usr)
  )
}

function checkPrerendered() {
  // Until the page is parsed to its end, elements that could still move are hidden.
  dataset.parsing = ''
  const address = location.search + location.hash
  const isPortal = config.realm === 'portal' || (portalRoot !== '' && config.realm !== 'konnect')
  if (dataset.screen === 'shell' ? !isPortal : !isForThisAddress(address)) dataset.prerenderMismatch = ''
  if (dataset.token !== undefined && !/email/i.test(address)) dataset.noLinkEmail = ''
  // Prerendered in another language: text stays hidden until the catalog is loaded.
  if (root.lang !== dataset.locale) dataset.localePending = ''
}

/** All but its first script waits for the first paint of a prerendered page, which asking for it would delay. */
function loadDeferredScripts() {
  const template = document.getElementById('deferred-scripts')
  if (template instanceof HTMLTemplateElement) template.replaceWith(template.content)
}

/**
 * The app cannot be loaded: the browser may be offline, or a deployment has removed the script. As in loading/document.ts: a page that
 * is being left cancels its scripts, too, and is gone within 2 s.
 */
function showLoadError() {
  const message = document.getElementById('load-error')
  message?.removeAttribute('hidden')
  message?.setAttribute('role', 'alert')
}

applyTheme()
applyLocale()
clearStaleHistoryState()
if (dataset.screen) checkPrerendered()
// The first screen of a new visitor does not load the font, whose bytes would delay the scripts (start-background-tasks.ts).
if (!dataset.screen || readStored('font')) dataset.font = ''

document.onreadystatechange = () => {
  document.onreadystatechange = null
  delete dataset.parsing
  if (dataset.prerenderMismatch !== undefined) return loadDeferredScripts()
  new PerformanceObserver(loadDeferredScripts).observe({ type: 'paint', buffered: true })
  // A hidden tab is not painted.
  setTimeout(loadDeferredScripts, 1000)
}

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) setTimeout(showLoadError, 2000)
  },
  true,
)

// Pressed before the app is interactive: never a native submission. The form sends itself when it can (early-input.ts).
document.addEventListener(
  'submit',
  (event) => {
    if (dataset.hydrated !== undefined || !(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    dataset.earlySubmit = event.target.id
  },
  true,
)
