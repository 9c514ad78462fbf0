import type { ReactNode } from 'react'
import { AlertIcon } from './icons'

export interface AlertProps {
  /** What to do about it, below the words: buttons or links. */
  actions?: ReactNode
  children?: ReactNode
}

/** A failure, said at once (`role=alert`). There only while it has words. */
export function Alert({ actions, children }: AlertProps) {
  if (isEmptyNode(children)) return null
  return (
    <div role="alert" className="message message-danger">
      <AlertIcon />
      <div className="message-words">
        <div className="message-words">{children}</div>
        {actions && <div className="message-actions">{actions}</div>}
      </div>
    </div>
  )
}

/** Whether a node draws nothing. */
export function isEmptyNode(node: ReactNode): boolean {
  return node === undefined || node === null || node === '' || typeof node === 'boolean'
}
