import type { ReactNode } from 'react'

/** Whether a node draws nothing. */
export function isEmpty(node: ReactNode): boolean {
  return node === undefined || node === null || node === '' || typeof node === 'boolean'
}
