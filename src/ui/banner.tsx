import type { ReactNode } from 'react'

export interface BannerProps {
  /** Names the landmark. */
  label: string
  tone?: 'info' | 'warning'
  /** Beside the text, in the banner's tone. */
  icon?: ReactNode
  children: ReactNode
  /** Buttons or links that act upon it. */
  actions?: ReactNode
}

/** News that stays on the page until acted upon, such as the end of a trial. Never a modal, not announced. */
export function Banner({ label, tone = 'info', icon, children, actions }: BannerProps) {
  return (
    <section aria-label={label} className={`banner message-${tone}`}>
      <div className="banner-words">
        {icon}
        <div>{children}</div>
      </div>
      {actions && <div className="banner-actions">{actions}</div>}
    </section>
  )
}
