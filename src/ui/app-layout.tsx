import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch'
import { SkipLink } from './skip-link'

export interface AppLayoutProps {
  /** Top start: mark and name, usually a link home. */
  logo: ReactNode
  /** Links between the screens, inside a landmark named `navLabel`. */
  nav?: ReactNode
  navLabel?: string
  /** Top end: the account menu. */
  menu?: ReactNode
  /** Over the content, the width of the page: the trial's banner. */
  banner?: ReactNode
  /** At the bottom, beside the language. */
  footer?: ReactNode
  children: ReactNode
}

/** The layout of private screens. */
export function AppLayout({ logo, nav, navLabel, menu, banner, footer, children }: AppLayoutProps) {
  return (
    <div className="app">
      <SkipLink />
      <header className="app-top">
        <div className="app-bar">
          {logo}
          {nav && (
            <nav className="app-nav" aria-label={navLabel}>
              {nav}
            </nav>
          )}
          <div className="app-end">{menu}</div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="app-main">
        {banner}
        {children}
      </main>
      <footer className="app-bottom">
        <LanguageSwitch />
        {footer}
      </footer>
    </div>
  )
}
