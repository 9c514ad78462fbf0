import { createContext, use, useSyncExternalStore } from 'react'
import type { Store } from '../state/create-store'
import type { SignUpMode } from './config'
import { useAppConfig } from './config-context'

/** A sign-up mode that changes while the app runs: mock builds have the world's. */
export type SignUpModeStore = Pick<Store<SignUpMode>, 'get' | 'subscribe'>

const SignUpModeContext = createContext<SignUpModeStore | undefined>(undefined)
export const SignUpModeProvider = SignUpModeContext

/** How people sign up at Konnect: as the mock world has it, else as configured. */
export function useSignUpMode(): SignUpMode {
  const store = use(SignUpModeContext)
  const { signUp } = useAppConfig()
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.get() ?? signUp,
    () => signUp,
  )
}

const never = () => () => undefined
