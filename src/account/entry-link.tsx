import * as z from 'zod/mini'
import type { ReactNode } from 'react'
import { Link, useNavigation } from '../navigation/navigation'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import { linkClass } from '../ui/button'

const state = z.object({ email: z.optional(z.string()) })

/** The address that the screen before handed on in the history entry. */
export function carriedEmail(entry: unknown): string | undefined {
  const parsed = state.safeParse(entry)
  return parsed.success ? parsed.data.email : undefined
}

interface Props {
  screen: 'logIn' | 'register' | 'forgotPassword'
  children: ReactNode
}

/**
 * A link to another entry screen of this realm. It takes the address along that was typed here, so that nobody types it
 * twice (WCAG 3.3.7): in the history entry, never in the URL.
 */
export function EntryLink({ screen, children }: Props) {
  const { realm } = useRealm()
  const { place } = useNavigation()

  function carry() {
    const email = typedEmail() ?? carriedEmail(place.state)
    return email ? { email } : undefined
  }

  return (
    <Link to={href(realm, screen)} state={carry} className={linkClass()}>
      {children}
    </Link>
  )
}

/** As it stands in the form: a password manager may have filled it in without an event. */
function typedEmail(): string | undefined {
  for (const form of document.forms) {
    const values = new FormData(form)
    const value = values.get('email') ?? values.get('username')
    if (typeof value === 'string') return value
  }
  return undefined
}
