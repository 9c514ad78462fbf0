import type { ReactNode } from 'react'
import { LanguageSwitch } from './language-switch'
import { SkipLink } from './skip-link'

export interface AuthFrameProps {
  /** Konnect is dark, whatever the theme; a portal wears its brand colour. */
  realm: 'konnect' | 'portal'
  /** Top start: mark and name, usually a link home. */
  mark: ReactNode
  /** One line of words on the other half. */
  line?: string
  /** At the bottom, beside the language. */
  footer?: ReactNode
  children: ReactNode
}

/** The layout of entry screens: the form's half, and a drawn half on wide screens. */
export function AuthFrame({ realm, mark, line, footer, children }: AuthFrameProps) {
  return (
    <div className="auth" data-realm={realm}>
      <SkipLink />
      <div className="auth-page">
        <header className="auth-top">{mark}</header>
        <main id="main" tabIndex={-1} className="auth-main">
          <div className="auth-column">{children}</div>
        </main>
        <footer className="auth-bottom">
          <LanguageSwitch />
          {footer}
        </footer>
      </div>
      <aside className="auth-other">{line && <p>{line}</p>}</aside>
    </div>
  )
}
