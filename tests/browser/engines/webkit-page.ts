import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { until } from './until'
import type { ElementRef, Session } from './webdriver'
import type { WebKitContext } from './webkit'
import { locate, type Match, type Shown, type Step } from './webkit-locate'

type Name = string | RegExp

interface ByName {
  readonly name?: Name
  readonly exact?: boolean
}

/** Keys by the names that Playwright has for them, as WebDriver codes. */
const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** What finds elements: a page, or a locator within it. */
abstract class Finder {
  abstract readonly page: WebKitPage
  protected abstract readonly steps: readonly Step[]

  #with(step: Step): WebKitLocator {
    return new WebKitLocator(this.page, [...this.steps, step])
  }

  getByRole(role: string, { name, exact }: ByName = {}): WebKitLocator {
    return this.#with({ by: 'role', role, ...(name !== undefined && { name: match(name, exact) }) })
  }

  getByLabel(text: Name, { exact }: ByName = {}): WebKitLocator {
    return this.#with({ by: 'label', text: match(text, exact) })
  }

  getByText(text: Name, { exact }: ByName = {}): WebKitLocator {
    return this.#with({ by: 'text', text: match(text, exact) })
  }

  locator(selector: string): WebKitLocator {
    return this.#with({ by: 'css', selector })
  }

  filter({ hasText }: { hasText: Name }): WebKitLocator {
    return this.#with({ by: 'has-text', text: match(hasText) })
  }

  nth(index: number): WebKitLocator {
    return this.#with({ by: 'nth', index })
  }

  first(): WebKitLocator {
    return this.nth(0)
  }

  last(): WebKitLocator {
    return this.nth(-1)
  }
}

/** What the journeys use of Playwright's Locator. */
export class WebKitLocator extends Finder {
  constructor(
    readonly page: WebKitPage,
    protected readonly steps: readonly Step[],
  ) {
    super()
  }

  override toString(): string {
    return this.steps.map((step) => JSON.stringify(step)).join(' ')
  }

  /** What is there now, shown or not. */
  all(): Promise<{ elements: ElementRef[]; shown: Shown[] }> {
    return this.page.locate(this.steps)
  }

  async count(): Promise<number> {
    return (await this.all()).elements.length
  }

  async isVisible(): Promise<boolean> {
    return (await this.all()).shown[0]?.visible ?? false
  }

  async innerText(): Promise<string> {
    return (await this.#one()).shown.text
  }

  async click(): Promise<void> {
    await this.#do((session, element) => session.act(element, 'click'))
  }

  async check(): Promise<void> {
    if (!(await this.#one()).shown.checked) await this.click()
  }

  /** As a person: into the field, all of it selected, typed over. */
  async fill(text: string): Promise<void> {
    await this.#do(async (session, element) => {
      await session.act(element, 'click')
      await session.run('(field) => field.select()', [element])
      await session.act(element, 'value', { text: text || '\uE003' })
    })
  }

  async press(key: string): Promise<void> {
    await this.focus()
    await this.page.keyboard.press(key)
  }

  async focus(): Promise<void> {
    await this.#do((session, element) => session.run('(element) => element.focus()', [element]))
  }

  async selectOption(value: string): Promise<void> {
    await this.locator(`option[value="${value}"]`).click()
  }

  async waitFor(): Promise<void> {
    await this.#one()
  }

  /** The only one there is, shown and enabled. */
  async #one(): Promise<{ element: ElementRef; shown: Shown }> {
    return until(`one ${String(this)}`, async () => {
      const { elements, shown } = await this.all()
      const [element, state] = [elements[0], shown[0]]
      const isOption = this.steps.at(-1)?.by === 'css'
      if (elements.length !== 1 || !element || !state?.enabled || !(state.visible || isOption)) {
        throw new Error(`there are ${elements.length}: ${JSON.stringify(shown)}`)
      }
      return { element, shown: state }
    })
  }

  /** Tries again when the page has replaced the element, or something lies over it. */
  async #do(action: (session: Session, element: ElementRef) => Promise<unknown>): Promise<void> {
    await until(String(this), async () => action(await this.page.session(), (await this.#one()).element))
  }
}

/** What the journeys use of Playwright's Page. */
export class WebKitPage extends Finder {
  readonly page = this
  protected readonly steps = []
  readonly #context: WebKitContext
  #handle: string | undefined
  isClosed = false
  readonly keyboard = {
    press: (key: string) => this.#type(keys[key] ?? key),
    type: (text: string) => this.#type(text),
  }

  readonly mouse = {
    click: async (x: number, y: number) => {
      const move = { type: 'pointerMove', x, y, origin: 'viewport' }
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))
      await this.#act({ type: 'pointer', id: 'mouse', actions: [move, ...press] })
    },
  }

  constructor(context: WebKitContext, handle: string | undefined) {
    super()
    this.#context = context
    this.#handle = handle
  }

  context(): WebKitContext {
    return this.#context
  }

  /** The session, with this page in front. */
  async session(): Promise<Session> {
    const session = await this.#context.session()
    this.#handle ??= await session.send<string>('GET', '/window')
    await session.send('POST', '/window', { handle: this.#handle })
    return session
  }

  /** Waits for the page's load event, unless only for its document. */
  async goto(address: string, { waitUntil = 'load' } = {}): Promise<void> {
    const url = new URL(address, this.#context.baseURL).href
    const session = await this.session()
    if (waitUntil === 'load') return session.send('POST', '/url', { url })
    await session.run('(url) => void setTimeout(() => window.location.assign(url))', [url])
    await until(url, async () => {
      if ((await this.address()) !== url) throw new Error('still elsewhere')
    })
  }

  addInitScript(script: (arg: never) => void, arg?: unknown): Promise<void> {
    return this.#context.addInitScript(script, arg)
  }

  async reload(): Promise<void> {
    await (await this.session()).send('POST', '/refresh')
  }

  async goBack(): Promise<void> {
    await (await this.session()).send('POST', '/back')
  }

  async goForward(): Promise<void> {
    await (await this.session()).send('POST', '/forward')
  }

  async address(): Promise<string> {
    return (await this.session()).send('GET', '/url')
  }

  async evaluate<Value>(run: (arg: never) => Value | Promise<Value>, ...args: unknown[]): Promise<Value> {
    return (await this.session()).run(run.toString(), args)
  }

  async locate(steps: readonly Step[]): Promise<{ elements: ElementRef[]; shown: Shown[] }> {
    const session = await this.session()
    const look = () => session.run<{ elements: ElementRef[]; shown: Shown[] } | null>(locate.toString(), [steps])
    const found = await look()
    if (found) return found
    await session.run(`() => { ${queries} }`, [])
    return (await look()) ?? { elements: [], shown: [] }
  }

  async close(): Promise<void> {
    this.isClosed = true
    await (await this.session()).send('DELETE', '/window')
  }

  async #type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.#act({ type: 'key', id: 'keyboard', actions })
  }

  async #act(source: object): Promise<void> {
    await (await this.session()).send('POST', '/actions', { actions: [source] })
  }
}

/** Playwright's rule: a string is found anywhere and in any case, unless it is exact. */
function match(text: Name, exact = false): Match {
  if (text instanceof RegExp) return { source: text.source, flags: text.flags }
  const source = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return exact ? { source: `^${source}$`, flags: '' } : { source, flags: 'i' }
}

/** Testing Library's queries as one script, `window.TestingLibraryDom`. */
export const queries = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
)
