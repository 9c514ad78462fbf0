import type { ComponentType } from 'react'
import { patterns } from '../paths'

export interface FirstScreenEntry {
  readonly path: string
  /** Opened from an e-mail: without the link's token it is another screen. */
  readonly needsToken?: boolean
  /** The file that `load` imports, for the build. */
  readonly module: string
  readonly load: () => Promise<ComponentType>
}

/** The screens of Konnect that need no answer from a server: drawn when the app is built, each into a file of its own. */
export const firstScreens = {
  login: {
    path: patterns.logIn,
    module: 'src/konnect/sign-in/sign-in.tsx',
    load: async () => (await import('../konnect/sign-in/sign-in')).SignIn,
  },
  register: {
    path: patterns.register,
    module: 'src/konnect/sign-up/sign-up.tsx',
    load: async () => (await import('../konnect/sign-up/sign-up')).SignUp,
  },
  'forgot-password': {
    path: patterns.forgotPassword,
    module: 'src/recovery/forgot-password-screen.tsx',
    load: async () => (await import('../recovery/forgot-password-screen')).ForgotPasswordScreen,
  },
  'verify-email': {
    path: patterns.verifyEmail,
    needsToken: true,
    module: 'src/konnect/verify-email/verify-email-screen.tsx',
    load: async () => (await import('../konnect/verify-email/verify-email-screen')).VerifyEmailScreen,
  },
  welcome: {
    path: patterns.welcome,
    needsToken: true,
    module: 'src/konnect/welcome/welcome-screen.tsx',
    load: async () => (await import('../konnect/welcome/welcome-screen')).WelcomeScreen,
  },
  'reset-password': {
    path: patterns.resetPassword,
    needsToken: true,
    module: 'src/recovery/reset-password-screen.tsx',
    load: async () => (await import('../recovery/reset-password-screen')).ResetPasswordScreen,
  },
} satisfies Record<string, FirstScreenEntry>

export type FirstScreenName = keyof typeof firstScreens

export function isFirstScreenName(name: string | undefined): name is FirstScreenName {
  return name !== undefined && Object.hasOwn(firstScreens, name)
}

/** Screens that an e-mail opens have more to say: why its link is refused. */
export function needsToken(name: FirstScreenName): boolean {
  return 'needsToken' in firstScreens[name]
}
