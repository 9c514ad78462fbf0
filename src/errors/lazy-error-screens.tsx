import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { loadChunk } from '../loading/chunk'
import { useI18n } from '../i18n/i18n-context'
import { Spinner } from '../ui/spinner'

/** Error screens are a chunk of their own. */
export const loadErrorScreens = () => loadChunk(() => import('./error-screens'))

type ErrorScreenName = Exclude<keyof Awaited<ReturnType<typeof loadErrorScreens>>, 'ConfigErrorScreen' | 'FailedScreen'>

function lazyScreen(name: ErrorScreenName): ComponentType {
  const Screen = lazy(async () => ({ default: (await loadErrorScreens())[name] }))
  return function LazyScreen(): ReactNode {
    return (
      <Suspense fallback={<LoadingScreen />}>
        <Screen />
      </Suspense>
    )
  }
}

/** Replaces a screen while the error screen loads. It has a heading, because a page must not lose its heading. */
function LoadingScreen() {
  const { t } = useI18n()
  return (
    <main className="loading-screen" aria-busy="true">
      <Spinner />
      <h1 className="sr-only">{t('shared.loading')}</h1>
    </main>
  )
}

export const RouteFailedScreen = lazyScreen('RouteFailedScreen')
export const KonnectErrorScreen = lazyScreen('KonnectErrorScreen')
export const PortalErrorScreen = lazyScreen('PortalErrorScreen')
