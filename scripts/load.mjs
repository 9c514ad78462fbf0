import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Imports a TypeScript module of the project in Node, with the project's own Vite plugins.
 * @param {string} path relative to the project's root; it and what it imports may not import anything later
 */
export async function load(path) {
  const cacheDir = mkdtempSync(join(tmpdir(), 'konnect-access-'))
  const server = await createServer({
    root,
    mode: 'mock',
    logLevel: 'error',
    appType: 'custom',
    // A dev server may be running beside us: leave its cache alone.
    cacheDir,
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    return await server.ssrLoadModule(`/${path}`)
  } finally {
    await server.close()
    rmSync(cacheDir, { recursive: true, force: true })
  }
}

/** True when the module with this `import.meta.url` is what Node was asked to run. */
export function isMain(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1]
}

/** Runs a command's body; what it throws becomes one line and exit code 1. */
export async function command(body) {
  try {
    await body()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

/** A port from the command line. Throws when it is none. */
export function portFrom(text) {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${text}: not a port`)
  return port
}
