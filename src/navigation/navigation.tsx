import { createContext, type MouseEvent, type ReactNode, use, useEffect } from 'react'
import { leaveFor } from '../loading/document'

/** Where the app is: the address, and what the screen before wrote into the history entry. */
export interface Place {
  readonly pathname: string
  readonly search: string
  readonly hash: string
  /** Another one for each history entry; as the router names them, "default" for the one that the page was loaded with. */
  readonly key: string
  /** Anything: whoever reads it parses it. */
  readonly state: unknown
  /** As the build drew the page, the same for everybody: what this address really carries is not known yet. */
  readonly isDrawn?: true
}

export interface GoOptions {
  readonly replace?: boolean
  readonly state?: unknown
}

/**
 * How screens before sign-in know where they are, and go on: the router's, or, on the first screen of a page load, what
 * stands in for it until the router is there.
 */
export interface Navigation {
  readonly place: Place
  /** `to`: a path on this origin. Resolves when the next screen stands. Wait for it, or use `goUnawaited`. */
  go(to: string, options?: GoOptions): Promise<void>
}

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({ value, children }: { value: Navigation; children: ReactNode }) {
  return <NavigationContext value={value}>{children}</NavigationContext>
}

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}

/** Whether the address bar is at a path, and not on its way elsewhere. */
export function isHere(pathname: string): boolean {
  return window.location.pathname === pathname
}

/** A step that no caller waits for: if it fails, the document of `to` is loaded. */
export function goUnawaited(go: Navigation['go'], to: string, options?: GoOptions): void {
  go(to, options).catch((error: unknown) => {
    reportError(error)
    leaveFor(to)
  })
}

interface LinkProps {
  to: string
  /** Asked when it is pressed: what goes into the next history entry. */
  state?: () => unknown
  className?: string
  children: ReactNode
}

/** A link to another screen: a page load without the script, and where a person asks for a new tab. */
export function Link({ to, state, className, children }: LinkProps) {
  const { go } = useNavigation()

  function press(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goUnawaited(go, to, { state: state?.() })
  }

  return (
    <a href={to} className={className} onClick={press}>
      {children}
    </a>
  )
}

/** Goes on at once, leaving no entry behind. */
export function Redirect({ to, state }: { to: string; state?: unknown }) {
  const { go } = useNavigation()
  // Once for a destination: the object that carries the state is new with every rendering.
  const told = state === undefined ? '' : JSON.stringify(state)
  useEffect(() => {
    const parsed: unknown = told === '' ? undefined : JSON.parse(told)
    goUnawaited(go, to, { replace: true, state: parsed })
  }, [go, to, told])
  return null
}

/** Tells history entries apart; undefined where a page load began. */
export function entryKey(): string | undefined {
  const entry: unknown = window.history.state
  return typeof entry === 'object' && entry !== null && 'key' in entry ? String(entry.key) : undefined
}

/** Rewrites what the history entry keeps for a reload and for Back; the screen that stands keeps what it has. */
export function rewriteEntry(state: unknown): void {
  const entry: unknown = window.history.state
  window.history.replaceState({ ...(typeof entry === 'object' && entry), usr: state }, '')
}
