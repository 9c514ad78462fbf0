import { createContext, type ReactNode, use } from 'react'
import type { LinkParameters } from '../paths'

/** What an e-mail's link carried, kept in memory: never in the address bar, never in storage. */
export interface LinkMemory extends LinkParameters {
  /** The link is redeemed. */
  readonly forget: () => void
}

const LinkContext = createContext<LinkMemory | null>(null)

export function LinkMemoryProvider({ value, children }: { value: LinkMemory; children: ReactNode }) {
  return <LinkContext value={value}>{children}</LinkContext>
}

export function useLink(): LinkMemory {
  const link = use(LinkContext)
  if (!link) throw new Error('useLink outside LinkMemoryProvider')
  return link
}
