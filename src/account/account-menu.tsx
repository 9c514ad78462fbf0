import type { ReactNode } from 'react'
import { useI18n } from '../i18n/i18n-context'
import type { Person } from '../session/session-query'
import { useSignOut } from '../session/sign-out'
import { Avatar } from '../ui/avatar'
import { Menu, menuItemClass } from '../ui/menu'

interface Props {
  person: Person
  /** "Sign out" or "Log out". */
  signOut: string
  children?: ReactNode
}

export function AccountMenu({ person, signOut, children }: Props) {
  const { t } = useI18n()
  const leave = useSignOut()
  const name = person.fullName || person.email

  return (
    <Menu
      label={t('menu.account', { name })}
      button={<Avatar name={name} />}
      top={
        <>
          <bdi className="menu-name">{name}</bdi>
          <bdi className="menu-email">{person.email}</bdi>
        </>
      }
    >
      {children}
      <button type="button" className={menuItemClass} onClick={() => leave.mutate()}>
        {signOut}
      </button>
    </Menu>
  )
}
