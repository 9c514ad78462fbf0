import { waitForUnload } from './document'

/** A part of the app could not be loaded: there is no network, or it is gone after a deployment. */
export class ChunkLoadError extends Error {
  override readonly name = 'ChunkLoadError'
}

/** Loads a part of the app. Throws ChunkLoadError, once it is clear that the page is not merely being left. */
export async function loadChunk<Chunk>(load: () => Promise<Chunk>): Promise<Chunk> {
  try {
    return await load()
  } catch (cause) {
    await waitForUnload()
    throw new ChunkLoadError(cause instanceof Error ? cause.message : '', { cause })
  }
}
