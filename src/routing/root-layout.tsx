import { Outlet, ScrollRestoration } from 'react-router'
import { ConfigProvider, SignUpModeProvider } from '../config/config-context'
import { EmailLinkProvider } from '../email-links/email-link-provider'
import { useOnline } from '../errors/use-online'
import { useI18n } from '../i18n/i18n-context'
import { FocusOnNavigation } from '../layout/screen-heading'
import { LiveRegions } from '../ui/live-regions'
import { Notice } from '../ui/notice'
import type { AppContext } from './app-context'

/** Around every screen. */
export function RootLayout({ app: { config, emailLink, emailLinkWatcher, mockMode } }: { app: AppContext }) {
  const Dock = mockMode?.dock
  return (
    <ConfigProvider value={config}>
      <SignUpModeProvider value={mockMode?.signUpMode}>
        <LiveRegions>
          <FocusOnNavigation>
            <EmailLinkProvider initialLink={emailLink} watcher={emailLinkWatcher}>
              <Outlet />
            </EmailLinkProvider>
          </FocusOnNavigation>
          <OfflineNotice />
          {Dock && <Dock />}
          <ScrollRestoration />
        </LiveRegions>
      </SignUpModeProvider>
    </ConfigProvider>
  )
}

/**
 * Shows that there is no network. It comes after the screen: it stays in view at the lower edge
 * and has space of its own at the page's end, so that no control is ever out of reach under it.
 */
export function OfflineNotice() {
  const { t } = useI18n()
  const online = useOnline()
  return <div className="offline">{!online && <Notice tone="info">{t('shared.offline')}</Notice>}</div>
}
