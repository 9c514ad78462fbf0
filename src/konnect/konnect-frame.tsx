import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { AccountMenu } from '../account/account-menu'
import { useSite } from '../account/site'
import { useI18n } from '../i18n/private-words'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import { useSignedInPerson } from '../session/signed-in-person'
import { AppFrame } from '../ui/app-frame'
import { Mark } from '../ui/mark'
import { menuItemClass } from '../ui/menu'
import { ThemeSwitch } from '../ui/theme-switch'

interface Props {
  banner?: ReactNode
  children: ReactNode
}

/** The frame of Konnect's signed-in screens. */
export function KonnectFrame({ banner, children }: Props) {
  const { t } = useI18n()
  const context = useRealm()
  const site = useSite()
  const person = useSignedInPerson()
  return (
    <AppFrame
      mark={
        <Link to={href(context.realm, 'start')} className="brand" aria-label={t('konnect.homeLink', { site: site.name })}>
          <Mark />
          <span>{site.name}</span>
        </Link>
      }
      navLabel={t('konnect.nav')}
      nav={
        <>
          <NavLink to={href(context.realm, 'start')} end>
            {t('konnect.nav.home')}
          </NavLink>
          <NavLink to={href(context.realm, 'plan')}>{t('konnect.nav.plan')}</NavLink>
        </>
      }
      menu={
        person && (
          <AccountMenu person={person} leave={t('konnect.signOut')}>
            <Link to={href(context.realm, 'account')} className={menuItemClass}>
              {t('konnect.menu.account')}
            </Link>
            <Link to={href(context.realm, 'plan')} className={menuItemClass}>
              {t('konnect.menu.plan')}
            </Link>
          </AccountMenu>
        )
      }
      banner={banner}
      footer={<ThemeSwitch />}
    >
      {children}
    </AppFrame>
  )
}
