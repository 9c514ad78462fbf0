import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch'
import { SkipLink } from './skip-link'

export interface AuthLayoutProps {
  /** Konnect is dark in every theme; a portal has its brand colour. */
  realm: 'konnect' | 'portal'
  /** Top start: mark and name, usually a link home. */
  logo: ReactNode
  /** One line of text on the other half. */
  tagline?: string
  /** At the bottom, beside the language. */
  footer?: ReactNode
  children: ReactNode
}

/** The layout of public screens: the form's half, and a decorated half on wide screens. */
export function AuthLayout({ realm, logo, tagline, footer, children }: AuthLayoutProps) {
  return (
    <div className="auth" data-realm={realm}>
      <SkipLink />
      <div className="auth-page">
        <header className="auth-top">{logo}</header>
        <main id="main" tabIndex={-1} className="auth-main">
          <div className="auth-column">{children}</div>
        </main>
        <footer className="auth-bottom">
          <LanguageSwitch />
          {footer}
        </footer>
      </div>
      <aside className="auth-aside">{tagline && <p>{tagline}</p>}</aside>
    </div>
  )
}
