import { type ReactNode, useState } from 'react'
import { createStrictContext } from '../state/create-strict-context'

/** An invited account whose address is verified and which must now set its password. In memory only. */
export interface FirstPassword {
  /** The one-time token that sets it. */
  readonly token: string
  readonly email: string
}

interface FirstPasswordState {
  readonly account: FirstPassword | null
  readonly setAccount: (account: FirstPassword | null) => void
}

const [Provider, useFirstPassword] = createStrictContext<FirstPasswordState>('FirstPasswordProvider')
export { useFirstPassword }

/** Between verifying an invited account and its first password. */
export function FirstPasswordProvider({ children }: { children: ReactNode }) {
  const [account, setAccount] = useState<FirstPassword | null>(null)
  return <Provider value={{ account, setAccount }}>{children}</Provider>
}
