import type { ReactNode } from 'react'
import { isEmpty } from './is-empty'
import { AlertIcon, WarningIcon } from './icons'

export interface AlertProps {
  tone?: 'danger' | 'warning'
  title?: string
  /** What to do about it, below the words: buttons or links. */
  actions?: ReactNode
  children?: ReactNode
}

/** A failure, said at once (`role=alert`). There only while it has words. */
export function Alert({ tone = 'danger', title, actions, children }: AlertProps) {
  if (isEmpty(children) && !title) return null
  return (
    <div role="alert" className={`message message-${tone}`}>
      {tone === 'danger' ? <AlertIcon /> : <WarningIcon />}
      <div className="message-words">
        {title && <p className="message-title">{title}</p>}
        {children}
        {actions && <div className="message-actions">{actions}</div>}
      </div>
    </div>
  )
}
