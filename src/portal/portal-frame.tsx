import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { AccountMenu } from '../account/account-menu'
import { useSite } from '../account/site'
import { hasAccounts } from '../contract/portal-context'
import { useI18n } from '../i18n/i18n-context'
import { href } from '../paths'
import { useDoor } from '../session/door-context'
import { sessionQuery } from '../session/session-query'
import { AppFrame } from '../ui/app-frame'
import { Mark } from '../ui/mark'
import { ThemeSwitch } from '../ui/theme-switch'
import { ApprovedNotice } from './approved-notice'
import { usePortal } from './use-portal'

/** The frame of a portal's signed-in screens, and of all screens of a public portal. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const context = useDoor()
  const site = useSite()
  const portal = usePortal()
  const session = useQuery({ ...sessionQuery(context), enabled: hasAccounts(portal) })
  // Said as shown, the region too: people who speak to their computer name what they see.
  const named = [site.name, site.region].filter(Boolean).join(' ')
  return (
    <AppFrame
      mark={
        <Link to={href(context.door, 'start')} className="brand" aria-label={t('catalog.home', { portal: named })}>
          {site.logo ?? <Mark />}
          <span className="brand-words">
            <bdi>{site.name}</bdi> {site.region && <span className="brand-region">{site.region}</span>}
          </span>
        </Link>
      }
      menu={session.data && <AccountMenu person={session.data} leave={t('catalog.log-out')} />}
      footer={<ThemeSwitch />}
    >
      <ApprovedNotice />
      {children}
    </AppFrame>
  )
}
