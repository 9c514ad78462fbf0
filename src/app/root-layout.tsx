import { Outlet, ScrollRestoration } from 'react-router'
import { FocusOnArrival } from '../account/screen-heading'
import { ConfigProvider } from '../config/config-context'
import { SignUpModeProvider } from '../config/sign-up-mode'
import { LinkKeeper } from '../email-links/link-keeper'
import { LiveRegions } from '../ui/live-regions'
import type { AppContext } from './app-context'
import { OfflineNotice } from './offline-notice'

/** Around every screen. */
export function RootLayout({ app: { config, link, openedLinks, mockMode } }: { app: AppContext }) {
  const Dock = mockMode?.dock
  return (
    <ConfigProvider value={config}>
      <SignUpModeProvider value={mockMode?.signUpMode}>
        <LiveRegions>
          <FocusOnArrival>
            <LinkKeeper opened={link} later={openedLinks}>
              <Outlet />
            </LinkKeeper>
          </FocusOnArrival>
          <OfflineNotice />
          {Dock && <Dock />}
          <ScrollRestoration />
        </LiveRegions>
      </SignUpModeProvider>
    </ConfigProvider>
  )
}
