import type { AppConfig } from '../src/config/config'
import { patterns } from '../src/paths'
import { isNavigationPath } from '../mocks/hosts/api-paths'

type Screen = keyof typeof patterns

const both: readonly Screen[] = ['start', 'logIn', 'register', 'verifyEmail', 'forgotPassword', 'resetPassword']
const konnect: readonly Screen[] = [...both, 'organizationLogIn', 'welcome', 'plan', 'account']
const portal: readonly Screen[] = [...both, 'logInSso', 'catalog', 'api', 'status']

/** Is there a screen at this path? Servers that can tell answer 404 otherwise, with the same app. */
export function isKnownRoute(pathname: string, frontDoor: AppConfig['frontDoor'], mock: boolean): boolean {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  if (mock && (/^\/__mock\/(?:inbox|idp|gallery(?:\/[\w.-]+)?)$/.test(path) || isNavigationPath(path))) return true
  if (frontDoor === 'konnect') return matches(path, konnect)
  if (frontDoor === 'portal') return matches(path, portal)
  const inPortal = /^\/portal\/[^/]+(\/.*)?$/.exec(path)
  if (inPortal) return matches(inPortal[1] ?? '/', portal)
  return matches(path, konnect) || (mock && path === '/portal')
}

function matches(path: string, screens: readonly Screen[]): boolean {
  return screens.some((screen) => new RegExp(`^${patterns[screen].replace(/:\w+/g, '[^/]+')}$`).test(path))
}
