import type { ComponentType } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { FocusOnArrival } from '../account/screen-heading'
import type { LinkParameters } from '../paths'
import { LiveRegions } from '../ui/live-regions'
import { LinkKeeper } from './link-keeper'
import { OfflineNotice } from './offline-notice'
import type { OpenedLinks } from './opened-links'
import { RouterNavigation } from './router-navigation'

interface Props {
  link: LinkParameters
  openedLinks: OpenedLinks | undefined
  /** The first screen of this root is not the first of the page. */
  isStep?: boolean
  dock?: ComponentType
}

/** Around every screen. */
export function RootLayout({ link, openedLinks, isStep, dock: Dock }: Props) {
  return (
    <LiveRegions>
      <FocusOnArrival isStep={isStep}>
        <LinkKeeper opened={link} later={openedLinks}>
          <RouterNavigation>
            <Outlet />
          </RouterNavigation>
        </LinkKeeper>
      </FocusOnArrival>
      <OfflineNotice />
      {Dock && <Dock />}
      <ScrollRestoration />
    </LiveRegions>
  )
}
