import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { AccountMenu } from '../account/account-menu'
import { useSite } from '../account/site'
import { useI18n } from '../i18n/private-words'
import { href } from '../paths'
import { useRealm } from '../session/realm-context'
import { useSignedInPerson } from '../session/signed-in-person'
import { AppFrame } from '../ui/app-frame'
import { Mark } from '../ui/mark'
import { ThemeSwitch } from '../ui/theme-switch'
import { ApprovedNotice } from './approved-notice'

/** The frame of a portal's signed-in screens, and of all screens of a public portal. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const context = useRealm()
  const site = useSite()
  const person = useSignedInPerson()
  // Said as shown, the region too: people who speak to their computer name what they see.
  const named = [site.name, site.region].filter(Boolean).join(' ')
  return (
    <AppFrame
      mark={
        <Link to={href(context.realm, 'start')} className="brand" aria-label={t('portal.homeLink', { portal: named })}>
          {site.logo ?? <Mark />}
          <span className="brand-words">
            <bdi>{site.name}</bdi> {site.region && <span className="brand-region">{site.region}</span>}
          </span>
        </Link>
      }
      menu={person && <AccountMenu person={person} leave={t('portal.logOut')} />}
      footer={<ThemeSwitch />}
    >
      <ApprovedNotice />
      {children}
    </AppFrame>
  )
}
