import '../ui/styles/private.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { Outlet } from 'react-router'
import { isWorthRetrying, retryDelay } from '../api/retry'
import { useRealm } from '../session/realm-context'
import { personOf } from '../session/session-store'
import { SignedInPersonProvider } from '../session/signed-in-person'

interface Props {
  isPublic?: boolean
  /** The route's own screen unless told. */
  children?: ReactNode
}

/**
 * Around the screens behind sign-in. Their guard has let the person in. When the session ends, the guard leads to sign-in;
 * until that stands, the screen stays as it is, out of reach.
 */
export function PrivateLayout({ isPublic = false, children = <Outlet /> }: Props) {
  const { session } = useRealm()
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
      {/* Keyed: what one person's screens have read is never another's. */}
      <PrivateQueryProvider key={person?.id ?? person?.email}>
        <div className="contents" inert={!isPublic && !current}>
          {children}
        </div>
      </PrivateQueryProvider>
    </SignedInPersonProvider>
  )
}

/** What the screens read is kept for as long as they stand. */
function PrivateQueryProvider({ children }: { children: ReactNode }) {
  const { session, events, retryDelayMs } = useRealm()
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
        // The calls go out and say themselves that there is no network: pausing would be an endless spinner.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
