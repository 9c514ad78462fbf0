import { waitForUnload } from './document'

/** A chunk could not be loaded: there is no network, or a deployment has removed it. */
export class ChunkLoadError extends Error {
  override readonly name = 'ChunkLoadError'
}

/** Loads a chunk. Throws ChunkLoadError, after a wait in which a page that is being left goes away. */
export async function loadChunk<Chunk>(load: () => Promise<Chunk>): Promise<Chunk> {
  try {
    return await load()
  } catch (cause) {
    await waitForUnload()
    throw new ChunkLoadError(cause instanceof Error ? cause.message : '', { cause })
  }
}
