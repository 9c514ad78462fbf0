import type { ReactNode } from 'react'
import { useI18n } from '../i18n/private-words'
import { useRealm } from '../session/realm-context'
import type { Person } from '../session/person'
import { signOut } from '../session/sign-out'
import { Avatar } from '../ui/avatar'
import { Menu, menuItemClass } from '../ui/menu'
import { withProgress } from '../ui/progress'
import { shownEmail } from './shown-email'

interface Props {
  person: Person
  /** "Sign out" or "Log out". */
  leave: string
  children?: ReactNode
}

export function AccountMenu({ person, leave, children }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  const name = person.fullName || person.email

  return (
    <Menu
      label={name ? t('shared.accountMenu', { name }) : t('shared.accountMenu.unnamed')}
      button={<Avatar name={name} />}
      top={
        <>
          <bdi className="menu-name">{name}</bdi>
          {person.email && person.email !== name && <bdi className="menu-email">{shownEmail(person.email)}</bdi>}
        </>
      }
    >
      {children}
      <button type="button" className={menuItemClass} onClick={() => void withProgress(signOut(context))}>
        {leave}
      </button>
    </Menu>
  )
}
