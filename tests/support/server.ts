import { setupServer } from 'msw/node'

/** Takes every request of a test; `renderApp` gives it that test's own backend. */
export const server = setupServer()
