import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useDoor } from '../session/door-context'
import type { Person } from '../session/session-query'
import { useSignOut } from '../session/sign-out'
import { UserIcon } from '../ui/icons'
import { Menu, menuItemClass } from '../ui/menu'
import type { LogInState } from './log-in-state'

interface Props {
  person: Person
  /** "Sign out" or "Log out". */
  signOut: string
  children?: ReactNode
}

export function AccountMenu({ person, signOut, children }: Props) {
  const { t } = useI18n()
  const { door } = useDoor()
  const navigate = useNavigate()
  const leave = useSignOut()
  const name = person.fullName || person.email

  async function press() {
    // Not in a callback of the mutation: this menu is gone by then.
    await leave.mutateAsync()
    const state: LogInState = { notice: 'signed-out' }
    await navigate(href(door, 'logIn'), { state, replace: true })
  }

  return (
    <Menu
      label={t('menu.account', { name })}
      button={<UserIcon />}
      top={
        <>
          <bdi className="menu-name">{name}</bdi>
          <bdi className="menu-email">{person.email}</bdi>
        </>
      }
    >
      {children}
      <button type="button" className={menuItemClass} onClick={() => void press()}>
        {signOut}
      </button>
    </Menu>
  )
}
