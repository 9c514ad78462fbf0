import { spawn } from 'node:child_process'
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needCaddy, needNginx } from '../../../scripts/find-servers.mjs'

export interface WebServer {
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Reply>
  stop(): Promise<unknown>
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it came: not decompressed. */
  readonly body: Buffer
}

const documented = '/srv/konnect-access'

/** The nginx of deploy/nginx, as it stands there, but for its folders and its port. With `api`, its block for the API counts. */
export function startNginx(site: string, api?: string): Promise<WebServer> {
  const { path, modules } = needNginx()
  return start((folder, port) => {
    const config = template('deploy/nginx/nginx.conf', api)
      .replaceAll('/tmp/', `${folder}/`)
      .replaceAll('/usr/lib/nginx/modules', modules)
      .replaceAll(documented, site)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
    writeFileSync(join(folder, 'nginx.conf'), config)
    return [path, '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;']
  })
}

/** The Caddy of deploy/caddy, the same way. */
export function startCaddy(site: string, api?: string): Promise<WebServer> {
  const path = needCaddy()
  return start((folder, port) => {
    const config = template('deploy/caddy/Caddyfile', api)
      .replaceAll(documented, site)
      .replace(':8080 {', `http://127.0.0.1:${port} {`)
    writeFileSync(join(folder, 'Caddyfile'), config)
    return [path, 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
  })
}

/** The documented block for an API on the same origin stands in it as a comment: from "The API" to an empty line. */
function template(file: string, api: string | undefined): string {
  const text = readFileSync(file, 'utf8')
  if (api === undefined) return text
  return text.replace(/(# The API .*\n)((?:\s+# .*\n)+)/, (_, title: string, block: string) => {
    return title + block.replace(/# /g, '').replace('https://portal.example', api)
  })
}

async function start(prepare: (folder: string, port: number) => readonly string[]): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), 'web-server-'))
  // As root, nginx works as another user.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const [command = '', ...args] = prepare(folder, port)
  const log = openSync(join(folder, 'log'), 'a')
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  const child = spawn(command, args, { stdio: ['ignore', log, log], env })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
  closeSync(log)
  const server: WebServer = {
    ask: (path, options) => ask(port, path, options),
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
  for (;;) {
    if (await server.ask('/').catch(() => null)) return server
    if (child.exitCode !== null) throw new Error(`${command} has ended:\n${readFileSync(join(folder, 'log'), 'utf8')}`)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))])
  }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The path goes out as it is written: `fetch` would tidy it up. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
