import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { until } from './until'

/** Where an element is referred to, in the W3C WebDriver protocol. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementRef = Readonly<Record<typeof elementKey, string>>

/** One WebDriver session: plain HTTP is client enough. Throws an Error with the driver's own words. */
export class Session {
  constructor(
    private readonly server: string,
    private readonly id: string,
  ) {}

  async send<Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value> {
    return send<Value>(method, `${this.server}/session/${this.id}${path}`, body)
  }

  /** Does something with an element: `click`, `value`. */
  async act(element: ElementRef, what: string, body: object = {}): Promise<void> {
    await this.send('POST', `/element/${element[elementKey]}/${what}`, body)
  }

  /** Runs a function in the page, with values or elements as its arguments. */
  async run<Value>(script: string, args: readonly unknown[]): Promise<Value> {
    const answer = await this.send<{ value?: Value; error?: string }>('POST', '/execute/async', {
      script: waiting(script),
      args,
    })
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value as Value
  }

  async end(): Promise<void> {
    await send('DELETE', `${this.server}/session/${this.id}`)
  }
}

function waiting(script: string): string {
  return `const done = arguments[arguments.length - 1]
    new Promise((resolve) => resolve((${script})(...[...arguments].slice(0, -1)))).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) }),
    )`
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) }),
  })
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } }
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

export interface Driver {
  /** A new browser: this program with these arguments. */
  newSession(binary: string, args: readonly string[]): Promise<Session>
  stop(): void
}

/** WebKitGTK's own driver, on a display that nobody sees. One session at a time. */
export async function startWebKitDriver(): Promise<Driver> {
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await firstLine(display)
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      // It does not start as root with one.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      // A display in memory has no graphics card.
      LIBGL_ALWAYS_SOFTWARE: '1',
      GTK_A11Y: 'none',
      NO_AT_BRIDGE: '1',
    },
  })
  const server = `http://127.0.0.1:${port}`
  await until('WebKitWebDriver', () => fetch(`${server}/status`))
  return {
    async newSession(binary, args) {
      const { sessionId } = await send<{ sessionId: string }>('POST', `${server}/session`, {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
      })
      return new Session(server, sessionId)
    },
    stop() {
      driver.kill()
      display.kill()
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const pipe = child.stdio[3]
  if (!pipe || !('read' in pipe)) throw new Error('Xvfb has no pipe')
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('error', reject)
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.trim())
    })
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
