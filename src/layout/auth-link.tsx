import type { MouseEvent, ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { linkClass } from '../ui/button'

const stateSchema = z.object({ email: z.optional(z.string()) })

/** The address that the previous screen passed in the history entry. */
export function emailFromState(entry: unknown): string | undefined {
  const parsed = stateSchema.safeParse(entry)
  return parsed.success ? parsed.data.email : undefined
}

interface Props {
  screen: 'signIn' | 'signUp' | 'forgotPassword'
  children: ReactNode
}

/**
 * A link to another public screen of this realm. It passes the address that was typed here, so that nobody types it
 * twice (WCAG 3.3.7): in the history entry, never in the URL.
 */
export function AuthLink({ screen, children }: Props) {
  const { realm } = useRealmContext()
  const location = useLocation()
  const navigate = useNavigate()
  const to = href(realm, screen)

  function navigateWithEmail(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const email = readTypedEmail() ?? emailFromState(location.state)
    if (!email) return
    event.preventDefault()
    void navigate(to, { state: { email } })
  }

  return (
    <Link to={to} className={linkClass()} onClick={navigateWithEmail}>
      {children}
    </Link>
  )
}

/** Read from the form, because a password manager may have filled it in without an event. */
function readTypedEmail(): string | undefined {
  for (const form of document.forms) {
    const values = new FormData(form)
    const value = values.get('email') ?? values.get('username')
    if (typeof value === 'string') return value
  }
  return undefined
}
