import { type ReactNode, useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import * as z from 'zod/mini'
import { usePrivateI18n } from '../i18n/use-private-i18n'
import { AccountMenu } from '../layout/account-menu'
import { useSite } from '../layout/site'
import { href } from '../paths'
import { useRealmContext } from '../session/realm-context'
import { useSignedInPerson } from '../session/signed-in-person'
import { replaceEntryState } from '../state/history-entry'
import { AppLayout } from '../ui/app-layout'
import { Logo } from '../ui/logo'
import { Notice } from '../ui/notice'
import { ThemeSwitch } from '../ui/theme-switch'

/** The layout of a portal's private screens, and of all screens of a public portal. */
export function PortalLayout({ children }: { children: ReactNode }) {
  const { t } = usePrivateI18n()
  const context = useRealmContext()
  const site = useSite()
  const person = useSignedInPerson()
  // WCAG 2.5.3, Label in Name: the accessible name contains the visible text, geo included.
  const named = [site.name, site.geo].filter(Boolean).join(' ')
  return (
    <AppLayout
      logo={
        <Link to={href(context.realm, 'home')} className="brand" aria-label={t('portal.homeLink', { portal: named })}>
          {site.logo ?? <Logo />}
          <span className="brand-words">
            <bdi>{site.name}</bdi> {site.geo && <span className="brand-region">{site.geo}</span>}
          </span>
        </Link>
      }
      menu={person && <AccountMenu person={person} signOutLabel={t('portal.logOut')} />}
      footer={<ThemeSwitch />}
    >
      <ApprovedNotice />
      {children}
    </AppLayout>
  )
}

const state = z.object({ approved: z.boolean() })

/** The notice of an approval. Shown once, not again after a reload or Back. */
export function ApprovedNotice() {
  const { t } = usePrivateI18n()
  const location = useLocation()
  const wasApproved = state.safeParse(location.state).success

  useEffect(() => {
    if (wasApproved) replaceEntryState(undefined)
  }, [wasApproved])

  return <Notice>{wasApproved && t('portal.status.approved')}</Notice>
}
