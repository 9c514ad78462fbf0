// Finds the web servers that the tests of deployment run, or unpacks Debian's beside the project.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpackDebian } from './debian-packages.mjs'
import { isFile, onPath } from './on-path.mjs'

/** Emptied by `npm ci`, like everything in node_modules. */
const unpacked = fileURLToPath(new URL('../node_modules/.cache/servers', import.meta.url))
const brotliModule = 'ngx_http_brotli_static_module.so'

/**
 * nginx, with the folder of its modules, brotli_static among them. Throws one line that says what to do.
 * @returns {{ path: string, modules: string }}
 */
export function needNginx() {
  return need(
    findNginx,
    ['nginx', 'libnginx-mod-http-brotli-static'],
    'No nginx with its brotli_static module found: install both (Debian: apt-get install nginx libnginx-mod-http-brotli-static).',
  )
}

/**
 * Path of Caddy. Throws one line that says what to do.
 * @returns {string}
 */
export function needCaddy() {
  return need(findCaddy, ['caddy'], 'No Caddy found: install it (Debian: apt-get install caddy).')
}

function findNginx() {
  const found = ['', join(unpacked, 'nginx')].map((root) => ({
    path: first(...(root === '' ? onPath('nginx') : []), join(root, '/usr/sbin/nginx')),
    modules: join(root, '/usr/lib/nginx/modules'),
  }))
  return found.find(({ path, modules }) => path !== null && isFile(join(modules, brotliModule))) ?? null
}

function findCaddy() {
  return first(...onPath('caddy'), join(unpacked, 'caddy/usr/bin/caddy'))
}

/** Each in a folder of its own, which is there only when it is whole. */
function need(find, packages, whatToDo) {
  const found = find()
  if (found) return found
  const folder = join(unpacked, packages[0])
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const now = unpackDebian(folder, ...packages) ? find() : null
  if (now) return now
  throw new Error(whatToDo)
}

function first(...places) {
  return places.find(isFile) ?? null
}
