import { createContext, type ReactNode, use, useState } from 'react'

/** An invited account whose address is verified and which must now set its password. In memory only. */
export interface FirstPassword {
  /** The one-time token that sets it. */
  readonly token: string
  readonly email: string
}

interface Kept {
  readonly account: FirstPassword | null
  readonly keep: (account: FirstPassword | null) => void
}

const FirstPasswordContext = createContext<Kept | null>(null)

interface Props {
  /** What the screen before, in another root, has kept. */
  initial?: FirstPassword | null
  onKeep?: Kept['keep']
  children: ReactNode
}

export function FirstPasswordProvider({ initial = null, onKeep, children }: Props) {
  const [account, setAccount] = useState(initial)

  function keep(next: FirstPassword | null) {
    onKeep?.(next)
    setAccount(next)
  }

  return <FirstPasswordContext value={{ account, keep }}>{children}</FirstPasswordContext>
}

export function useFirstPassword(): Kept {
  const kept = use(FirstPasswordContext)
  if (!kept) throw new Error('useFirstPassword outside FirstPasswordProvider')
  return kept
}
