import type { Person } from './read-session'

/**
 * What this tab knows of a realm's session. The app keeps it in its query cache; the first screen, which is alive before
 * the cache is loaded, in a variable.
 */
export interface SessionMemory {
  /** Who is signed in; asks unless it is known well enough. Throws ApiProblem. */
  read(options?: { fresh: boolean }): Promise<Person | null>
  /** What is known now; undefined: nothing yet. */
  peek(): Person | null | undefined
  subscribe(changed: () => void): () => void
  /** Perhaps somebody else has signed in: asks again, and drops what the former person saw. */
  startOver(): void
  /** Somebody else may have been signed in before: drops what only they may see. */
  dropPrivate(): void
  /** The session has ended by itself. */
  expire(): void
  /** The session has ended on purpose. */
  forget(): void
}
