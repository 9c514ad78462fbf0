import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { until } from './until'
import type { Driver, Session } from './webdriver'
import { WebKitPage } from './webkit-page'

const window = fileURLToPath(new URL('webkit-window.py', import.meta.url))
interface Options {
  readonly driver: Driver
  readonly baseURL: string
  readonly width: number
  readonly height: number
}

type Binding = (source: { page: Page }, ...args: unknown[]) => void

/**
 * What the journeys use of Playwright's BrowserContext, for WebKitGTK: a browser with a profile of its own. It starts
 * with the first address, so that every script that a document begins with is known by then.
 */
export class WebKitContext {
  readonly #options: Options
  readonly #folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  readonly #scripts: string[] = []
  readonly #bindings = new Map<string, Binding>()
  readonly #pages: WebKitPage[] = []
  #server: Server | undefined
  #session: Promise<Session> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  get baseURL(): string {
    return this.#options.baseURL
  }

  session(): Promise<Session> {
    this.#session ??= this.#start()
    return this.#session
  }

  async #start(): Promise<Session> {
    const socket = join(this.#folder, 'socket')
    this.#server = createServer((stream) => {
      let text = ''
      stream.on('data', (chunk) => {
        const lines = (text + chunk.toString()).split('\n')
        text = lines.pop() ?? ''
        for (const line of lines) this.#hear(line)
      })
    }).listen(socket)
    await new Promise((resolve) => this.#server?.once('listening', resolve))
    const { width, height, driver } = this.#options
    const options = { width, height, folder: this.#folder, socket, scripts: this.#scripts }
    return driver.newSession('/usr/bin/python3', [window, JSON.stringify(options)])
  }

  #hear(line: string): void {
    const { page, text } = JSON.parse(line) as { page: number; text: string }
    const { name, args } = JSON.parse(text) as { name: string; args: unknown[] }
    const source = this.#pages[page]
    if (source) this.#bindings.get(name)?.({ page: source as unknown as Page }, ...args)
  }

  addInitScript(script: (arg: never) => void, arg?: unknown): Promise<void> {
    this.#scripts.push(`(${script.toString()})(${arg === undefined ? '' : JSON.stringify(arg)})`)
    return Promise.resolve()
  }

  exposeBinding(name: string, binding: Binding): Promise<void> {
    this.#bindings.set(name, binding)
    this.#scripts.push(
      `window[${JSON.stringify(name)}] = (...args) =>
        window.webkit.messageHandlers.test.postMessage(JSON.stringify({ name: ${JSON.stringify(name)}, args }))`,
    )
    return Promise.resolve()
  }

  /** Playwright's events of the console: here it is read at the end. */
  on(): this {
    return this
  }

  /** Errors and warnings of the console so far: `JS ERROR text`, `NETWORK ERROR text`. */
  complaints(): string[] {
    return readFileSync(join(this.#folder, 'console'), 'utf8')
      .split('\n')
      .filter((line) => /\b(?:ERROR|WARN)/.test(line))
  }

  async newPage(): Promise<WebKitPage> {
    const isFirst = this.#pages.length === 0
    const page = new WebKitPage(this, isFirst ? undefined : await this.#newWindow())
    this.#pages.push(page)
    return page
  }

  async #newWindow(): Promise<string> {
    // The driver opens a window beside the one in front.
    const open = this.#pages.find(({ isClosed }) => !isClosed)
    const session = await (open ?? this).session()
    const { handle } = await session.send<{ handle: string }>('POST', '/window/new', { type: 'window' })
    return handle
  }

  async close(): Promise<void> {
    if (this.#session) await (await this.#session).end()
    this.#server?.close()
    // Its network process may write for a moment longer.
    await until(this.#folder, () => rm(this.#folder, { recursive: true, force: true }))
  }
}
