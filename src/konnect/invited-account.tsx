import { type ReactNode, useState } from 'react'
import { createStrictContext } from '../state/create-strict-context'

/** An invited account whose address is verified and which must now set its password. In memory only. */
export interface InvitedAccount {
  /** The one-time token that sets it. */
  readonly token: string
  readonly email: string
}

interface InvitedAccountState {
  readonly account: InvitedAccount | null
  readonly setAccount: (account: InvitedAccount | null) => void
}

const [Provider, useInvitedAccount] = createStrictContext<InvitedAccountState>('InvitedAccountProvider')
export { useInvitedAccount }

/** Between verifying an invited account and its first password. */
export function InvitedAccountProvider({ children }: { children: ReactNode }) {
  const [account, setAccount] = useState<InvitedAccount | null>(null)
  return <Provider value={{ account, setAccount }}>{children}</Provider>
}
