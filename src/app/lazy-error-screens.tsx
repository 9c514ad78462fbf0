import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { loadChunk } from '../loading/chunk'
import { BootingScreen } from './booting-screen'

/** What few people ever see is not on the way to the first screen. */
export const loadErrorScreens = () => loadChunk(() => import('./error-screens'))

type ErrorScreen = Exclude<keyof Awaited<ReturnType<typeof loadErrorScreens>>, 'ConfigErrorScreen' | 'FailedScreen'>

function lazyScreen(name: ErrorScreen): ComponentType {
  const Screen = lazy(async () => ({ default: (await loadErrorScreens())[name] }))
  return function LazyScreen(): ReactNode {
    return (
      <Suspense fallback={<BootingScreen />}>
        <Screen />
      </Suspense>
    )
  }
}

export const RouteFailedScreen = lazyScreen('RouteFailedScreen')
export const KonnectErrorScreen = lazyScreen('KonnectErrorScreen')
export const PortalErrorScreen = lazyScreen('PortalErrorScreen')
