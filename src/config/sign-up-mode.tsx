import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { SignUpMode } from './config'
import { useAppConfig } from './config-context'

/** A sign-up mode that changes while the app runs: mock builds have the world's. */
export interface SignUpModeStore {
  get(): SignUpMode
  subscribe(listener: () => void): () => void
}

const StoreContext = createContext<SignUpModeStore | undefined>(undefined)

export function SignUpModeProvider({ store, children }: { store: SignUpModeStore | undefined; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** How people sign up at Konnect: as the mock world has it, else as configured. */
export function useSignUpMode(): SignUpMode {
  const store = use(StoreContext)
  const { signUp } = useAppConfig()
  return useSyncExternalStore(
    store ? (listener) => store.subscribe(listener) : never,
    () => store?.get() ?? signUp,
    () => signUp,
  )
}

function never() {
  return () => undefined
}
