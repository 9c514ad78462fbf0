/** A verb of `window.__mock` that does not exist, or arguments that it cannot take; the message is for people. */
export class MockError extends Error {
  override readonly name = 'MockError'
}
