import { type ReactNode, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type GoOptions, type Navigation, NavigationProvider } from '../navigation/navigation'

/** The router, as screens know it. */
export function RouterNavigation({ children }: { children: ReactNode }) {
  const place = useLocation()
  const navigate = useNavigate()
  // Kept in state, not made anew on each render: effects depend on it.
  const [go] = useState<Navigation['go']>(() => async (to: string, options?: GoOptions) => {
    await navigate(to, options)
  })
  return <NavigationProvider value={{ place, go }}>{children}</NavigationProvider>
}
