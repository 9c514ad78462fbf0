import { SsoLeaving } from '../../account/sso-leaving'
import { startSso } from '../../account/sso-loaders'
import type { ScreenLoader } from '../../session/screen-loader'
import { ssoUrl } from './sso-url'

export function Component() {
  return <SsoLeaving />
}

/** Single sign-on that the identity provider initiates. */
export const loader: ScreenLoader = ({ context }) => startSso(context, ssoUrl(context))
