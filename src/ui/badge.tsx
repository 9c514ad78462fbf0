import type { ReactNode } from 'react'

export interface BadgeProps {
  tone?: 'neutral' | 'accent' | 'success' | 'warning'
  children: ReactNode
}

/** A word or two about a thing: version, label, state. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span className={`badge badge-${tone}`}>{children}</span>
}
