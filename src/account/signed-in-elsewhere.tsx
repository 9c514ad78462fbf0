import { useNavigate } from 'react-router'
import { useSignedIn } from '../session/use-signed-in'

/**
 * On entry screens: people who are signed in already, in this tab or another, go on. Asked once the form stands: the form
 * must not wait for it.
 */
export function SignedInElsewhere({ destination }: { destination: string }) {
  const navigate = useNavigate()
  useSignedIn(() => void navigate(destination, { replace: true }))
  return null
}
