import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { AccountMenu } from '../layout/account-menu'
import { useSite } from '../layout/site'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { useSignedInPerson } from '../session/signed-in-person'
import { AppLayout } from '../ui/app-layout'
import { Logo } from '../ui/logo'
import { menuItemClass } from '../ui/menu'
import { ThemeSwitch } from '../ui/theme-switch'

interface Props {
  banner?: ReactNode
  children: ReactNode
}

/** The layout of Konnect's private screens. */
export function KonnectLayout({ banner, children }: Props) {
  const { t } = usePrivateI18n()
  const context = useRealmContext()
  const site = useSite()
  const person = useSignedInPerson()
  return (
    <AppLayout
      logo={
        <Link
          to={href(context.realm, 'home')}
          className="brand"
          aria-label={t('konnect.homeLink', { site: site.name })}
        >
          <Logo />
          <span>{site.name}</span>
        </Link>
      }
      navLabel={t('konnect.nav')}
      nav={
        <>
          <NavLink to={href(context.realm, 'home')} end>
            {t('konnect.nav.home')}
          </NavLink>
          <NavLink to={href(context.realm, 'plan')}>{t('konnect.nav.plan')}</NavLink>
        </>
      }
      menu={
        person && (
          <AccountMenu person={person} signOutLabel={t('konnect.signOut')}>
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
    </AppLayout>
  )
}
