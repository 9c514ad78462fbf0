import type { ReactNode } from 'react'
import { AlertIcon } from './icons'

export interface AlertProps {
  /** Actions below the text: buttons or links. */
  actions?: ReactNode
  children?: ReactNode
}

/** A failure, announced at once (`role=alert`). Rendered only while it has text. */
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

/** Whether a node renders nothing. */
export function isEmptyNode(node: ReactNode): boolean {
  return node === undefined || node === null || node === '' || typeof node === 'boolean'
}
