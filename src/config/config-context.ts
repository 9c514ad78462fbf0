import { createContext, use, useSyncExternalStore } from 'react'
import type { Store } from '../state/create-store'
import { createStrictContext } from '../state/create-strict-context'
import { subscribeToNothing } from '../state/use-hydrated'
import type { AppConfig, SignUpMode } from './config'

export const [ConfigProvider, useAppConfig] = createStrictContext<AppConfig>('ConfigProvider')

/** A sign-up mode that can change while the app runs: in mock builds, the world's. */
export type SignUpModeStore = Pick<Store<SignUpMode>, 'get' | 'subscribe'>

const SignUpModeContext = createContext<SignUpModeStore | undefined>(undefined)
export const SignUpModeProvider = SignUpModeContext

/** How people sign up at Konnect: the mock world's mode, else the configured one. */
export function useSignUpMode(): SignUpMode {
  const store = use(SignUpModeContext)
  const { signUp } = useAppConfig()
  return useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    () => store?.get() ?? signUp,
    () => signUp,
  )
}
