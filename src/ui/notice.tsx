import type { ReactNode } from 'react'
import { isEmptyNode } from './alert'
import { CheckIcon, InfoIcon } from './icons'

export interface NoticeProps {
  tone?: 'success' | 'info'
  children?: ReactNode
}

/** Good or neutral news (`role=status`). Rendered only while it has text. */
export function Notice({ tone = 'success', children }: NoticeProps) {
  if (isEmptyNode(children)) return null
  return (
    <div role="status" className={`message message-${tone}`}>
      {tone === 'success' ? <CheckIcon /> : <InfoIcon />}
      <div className="message-words">{children}</div>
    </div>
  )
}
