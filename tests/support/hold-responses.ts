import type { TestBackend } from './test-backend'

/**
 * Holds back responses whose path ends in `ending`. The backend handles the request at once. Returns a function that
 * releases them. It resolves when the backend has sent them. `const release = holdResponses(app.backend,
 * '/developer/me')`
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
