import type { ComponentProps } from 'react'

/** A raised surface around what belongs together. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={className ? `card ${className}` : 'card'} />
}
