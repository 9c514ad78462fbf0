import { isRequestEntry } from '../wire'
import { replay } from './replay'
import { findDifferences, parseRepro } from './repro'

export interface ReproCheck {
  /** One line for each request: number, answer, verdict. */
  readonly lines: readonly string[]
  /** What is not as it was exported; empty when this build comes to the same state. */
  readonly differences: readonly string[]
}

/** Replays an exported file. Throws MockError when it is none. */
export function checkRepro(text: string): ReproCheck {
  const repro = parseRepro({ text })
  const replayed = replay(repro)
  const lines = replayed.log.map((entry, index) =>
    isRequestEntry(entry)
      ? `${index + 1}. ${entry.method} ${entry.path} ${entry.status} ${entry.verdict}`
      : `${index + 1}. ${entry.verb} ${JSON.stringify(entry.args)}`,
  )
  return { lines, differences: findDifferences(repro, replayed) }
}
