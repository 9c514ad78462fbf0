import type { ReactNode } from 'react'
import { isEmpty } from './is-empty'
import { CheckIcon, InfoIcon } from './icons'

export interface NoticeProps {
  tone?: 'success' | 'info'
  title?: string
  actions?: ReactNode
  children?: ReactNode
}

/** Good or neutral news (`role=status`). There only while it has words. */
export function Notice({ tone = 'success', title, actions, children }: NoticeProps) {
  if (isEmpty(children) && !title) return null
  return (
    <div role="status" className={`message message-${tone}`}>
      {tone === 'success' ? <CheckIcon /> : <InfoIcon />}
      <div className="message-words">
        {title && <p className="message-title">{title}</p>}
        {children}
        {actions && <div className="message-actions">{actions}</div>}
      </div>
    </div>
  )
}
