import { expect as playwrightExpect } from '@playwright/test'
import { until } from './until'
import { WebKitLocator, WebKitPage } from './webkit-page'
import type { Shown } from './webkit-locate'

type Text = string | RegExp

/** What is found, and whether it is as wanted. */
interface Finding {
  readonly found: unknown
  readonly holds: boolean
}

const equals = (text: string | null | undefined, wanted: Text) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text ?? '')

/** Playwright's expectations of the one element that a locator finds, as far as the journeys use them. */
const ofOne = {
  toBeVisible: ({ visible }: Shown): Finding => ({ found: visible, holds: visible }),
  toBeFocused: ({ focused }: Shown): Finding => ({ found: focused, holds: focused }),
  toHaveValue: ({ value }: Shown, wanted: Text): Finding => ({ found: value, holds: equals(value, wanted) }),
  toHaveText: ({ text }: Shown, wanted: Text): Finding => ({ found: text, holds: equals(text, wanted) }),
  toContainText: ({ text }: Shown, wanted: Text): Finding => ({
    found: text,
    holds: typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text),
  }),
  toHaveAttribute: ({ attributes }: Shown, name: string, wanted: Text = /^/): Finding => ({
    found: attributes[name],
    holds: name in attributes && equals(attributes[name], wanted),
  }),
}

/** Expectations that are tried again until they hold, or the time is up. */
function retrying(what: string, matchers: Readonly<Record<string, (...wanted: never[]) => Promise<Finding>>>) {
  const all = (isNot: boolean) =>
    Object.fromEntries(
      Object.entries(matchers).map(([name, look]) => [
        name,
        (...wanted: never[]) =>
          until(`${what} ${isNot ? 'not ' : ''}${name} ${wanted.map(String).join(' ')}`, async () => {
            const { found, holds } = await look(...wanted)
            if (holds === isNot) throw new Error(`found ${JSON.stringify(found)}`)
          }),
      ]),
    )
  return { ...all(false), not: all(true) }
}

function expectLocator(locator: WebKitLocator) {
  const lookAtOne = (check: (one: Shown, ...wanted: never[]) => Finding) => {
    return async (...wanted: never[]): Promise<Finding> => {
      const { shown } = await locator.all()
      const [one, ...others] = shown
      return one && others.length === 0 ? check(one, ...wanted) : { found: `${shown.length} elements`, holds: false }
    }
  }
  const matchers = Object.entries(ofOne).map(([name, check]) => [name, lookAtOne(check)] as const)
  return retrying(String(locator), {
    ...Object.fromEntries(matchers),
    toHaveCount: async (wanted: number) => {
      const count = await locator.count()
      return { found: count, holds: count === wanted }
    },
  })
}

function expectPage(page: WebKitPage) {
  return retrying('the page', {
    toHaveURL: async (wanted: Text) => {
      const address = await page.address()
      return { found: address, holds: equals(address, wanted) }
    },
  })
}

/** Playwright's `expect`; for a page or a locator of WebKitGTK's, the same expectations of that. */
export const expect = new Proxy(playwrightExpect, {
  apply(target, self: unknown, args: [unknown, ...unknown[]]): unknown {
    const [actual] = args
    if (actual instanceof WebKitLocator) return expectLocator(actual)
    if (actual instanceof WebKitPage) return expectPage(actual)
    return Reflect.apply(target, self, args)
  },
})
