import type { ReactNode } from 'react'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { useRealmContext } from '../session/realm-context'
import type { Person } from '../session/session-store'
import { signOut } from '../session/sign-out'
import { Menu, menuItemClass } from '../ui/menu'
import { withProgress } from '../ui/progress'
import { toUnicodeEmail } from '../ui/to-unicode-email'

interface Props {
  person: Person
  /** "Sign out" or "Log out". */
  signOutLabel: string
  children?: ReactNode
}

export function AccountMenu({ person, signOutLabel, children }: Props) {
  const { t } = usePrivateI18n()
  const context = useRealmContext()
  const name = person.fullName || person.email

  return (
    <Menu
      label={name ? t('shared.accountMenu', { name }) : t('shared.accountMenu.unnamed')}
      button={<Avatar name={name} />}
      header={
        <>
          <bdi className="menu-name">{name}</bdi>
          {person.email && person.email !== name && <bdi className="menu-email">{toUnicodeEmail(person.email)}</bdi>}
        </>
      }
    >
      {children}
      <button type="button" className={menuItemClass} onClick={() => void withProgress(signOut(context))}>
        {signOutLabel}
      </button>
    </Menu>
  )
}

/** Initials of a person in a circle. The name is text elsewhere. */
export function Avatar({ name }: { name: string }) {
  const words = name.trim().split(/[\s@.]+/)
  const initials = [words[0], words.length > 1 ? words[1] : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
  return (
    <span className="avatar" aria-hidden="true">
      {initials.toUpperCase()}
    </span>
  )
}
