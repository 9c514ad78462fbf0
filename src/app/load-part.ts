/** A part of the app could not be loaded: there is no network, or it is gone after a deployment. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart'
}

/** Loads a part of the app. Throws MissingPart. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (cause) {
    throw new MissingPart(cause instanceof Error ? cause.message : '', { cause })
  }
}
