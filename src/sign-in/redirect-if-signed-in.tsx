import { useNavigate } from 'react-router'
import { useOnSignedIn } from '../session/use-on-signed-in'

/**
 * On entry screens: people who are signed in already, in this tab or another, go on. Asked once the form stands: the form
 * must not wait for it.
 */
export function RedirectIfSignedIn({ destination }: { destination: string }) {
  const navigate = useNavigate()
  useOnSignedIn(() => void navigate(destination, { replace: true }))
  return null
}
