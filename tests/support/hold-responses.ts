import type { TestBackend } from './test-backend'

/**
 * From now on, what the backend answers at paths that end so is on its way until it is let go. It is decided, and done, at
 * once. Answers how to let go, which resolves when what was held has left the backend.
 *
 *     const letGo = holdResponses(app.backend, '/developer/me')
 */
export function holdResponses(backend: TestBackend, ending: string): () => Promise<void> {
  const handle = backend.handle
  const gate: { open?: () => void } = {}
  const opened = new Promise<void>((resolve) => (gate.open = resolve))
  const held: Promise<Response>[] = []
  backend.handle = (request) => {
    const answer = handle(request)
    if (!new URL(request.url).pathname.endsWith(ending)) return answer
    const later = answer.then((response) => opened.then(() => response))
    held.push(later)
    return later
  }
  return async () => {
    backend.handle = handle
    gate.open?.()
    await Promise.all(held)
  }
}
