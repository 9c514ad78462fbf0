import '../ui/styles/private.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { Outlet } from 'react-router'
import { isWorthRetrying, retryDelay } from '../api/retry'
import { useRealmContext } from '../session/realm-context'
import { personOf } from '../session/session-store'
import { SignedInPersonProvider } from '../session/signed-in-person'

interface Props {
  isPublic?: boolean
  /** The route's own screen by default. */
  children?: ReactNode
}

/**
 * Around the private screens, whose guard has checked the session. When the session ends, the guard leads to sign-in.
 * Until sign-in is shown, the screen stays visible but inert.
 */
export function PrivateLayout({ isPublic = false, children = <Outlet /> }: Props) {
  const { session } = useRealmContext()
  const current = personOf(useSyncExternalStore(session.subscribe, session.get, session.get))
  const [person, setPerson] = useState(current)
  if (current && current !== person) setPerson(current)

  // Mock mode: another world has begun, in which nobody is signed in.
  useEffect(() => {
    if (isPublic) return
    const revalidate = () => void session.revalidate({ fresh: true }).catch(() => undefined)
    window.addEventListener('konnect-access:world-began', revalidate)
    return () => window.removeEventListener('konnect-access:world-began', revalidate)
  }, [session, isPublic])

  return (
    <SignedInPersonProvider value={person}>
      {/* Keyed by person, so that one person's data is never shown to another. */}
      <PrivateQueryProvider key={person?.id ?? person?.email}>
        <div className="contents" inert={!isPublic && !current}>
          {children}
        </div>
      </PrivateQueryProvider>
    </SignedInPersonProvider>
  )
}

/** Data of private screens is kept for as long as they are mounted. */
function PrivateQueryProvider({ children }: { children: ReactNode }) {
  const { session, events, retryDelayMs } = useRealmContext()
  const [queryClient] = useState(() => createQueryClient(retryDelayMs))

  useEffect(
    () =>
      events.subscribe((event) => {
        if (event !== 'signed-in') return
        // Perhaps as somebody else, or with another role.
        void session.revalidate({ fresh: true }).catch(() => undefined)
        void queryClient.resetQueries()
      }),
    [session, events, queryClient],
  )

  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

function createQueryClient(retryDelayMs: number): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: isWorthRetrying,
        retryDelay: (count) => retryDelay(count, retryDelayMs),
        // Calls fail by themselves without a network. Pausing them would show an endless spinner.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
