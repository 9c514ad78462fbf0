import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { DeveloperStatus } from '../contract/management'
import { patterns } from '../paths'

export type WaitingStatus = Exclude<DeveloperStatus, 'approved'>

/** A developer whose password was right but who may not log in (yet). In memory only: a reload forgets it. */
export interface WaitingDeveloper {
  readonly email: string
  readonly password: string
  readonly status: WaitingStatus
}

interface Waiting {
  readonly developer: WaitingDeveloper | null
  readonly keep: (developer: WaitingDeveloper | null) => void
}

const WaitingContext = createContext<Waiting | null>(null)

export function WaitingDeveloperProvider({ children }: { children: ReactNode }) {
  const [developer, keep] = useState<WaitingDeveloper | null>(null)
  const isOpen = useLocation().pathname.endsWith(patterns.status)
  const wasOpen = useRef(false)

  // DOMAIN.md, section 4: while the status screen is open, and no longer.
  useEffect(() => {
    if (wasOpen.current && !isOpen) keep(null)
    wasOpen.current = isOpen
  }, [isOpen])

  return <WaitingContext value={{ developer, keep }}>{children}</WaitingContext>
}

export function useWaitingDeveloper(): Waiting {
  const waiting = use(WaitingContext)
  if (!waiting) throw new Error('useWaitingDeveloper outside WaitingDeveloperProvider')
  return waiting
}
