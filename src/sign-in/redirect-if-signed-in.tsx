import { useNavigate } from 'react-router'
import { useOnSignedIn } from '../session/use-on-signed-in'

/**
 * On public screens: redirects people who are signed in already, in this tab or another. The check starts once the form is
 * shown, so that the form does not wait for it.
 */
export function RedirectIfSignedIn({ returnTo }: { returnTo: string }) {
  const navigate = useNavigate()
  useOnSignedIn(() => void navigate(returnTo, { replace: true }))
  return null
}
