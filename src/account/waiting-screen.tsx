import { Spinner } from '../ui/spinner'
import { EntryScreen } from './entry-screen'

/** A moment between two pages: says what is going on. */
export function WaitingScreen({ children }: { children: string }) {
  return <EntryScreen title={children} picture={<Spinner />} />
}
