import type { CDPSession, Page } from '@playwright/test'

/** `silent`: the value is set and nobody told. `events`: as the browsers' own managers and most extensions tell. */
export type FillMode = 'silent' | 'events'

export interface Extension {
  /** Fills the fields with these `autocomplete` tokens, in this order. */
  fill(manner: FillMode, values: readonly (readonly [token: string, value: string])[]): Promise<void>
}

/** What an extension of the browser is to a page: a script in a world of its own, to which React's setters are unknown. */
export async function createExtension(page: Page): Promise<Extension> {
  const session = await page.context().newCDPSession(page)
  return {
    async fill(manner, values) {
      const contextId = await isolatedWorld(session)
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${fillFields.toString()})(${JSON.stringify(manner)}, ${JSON.stringify(values)})`,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    },
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extension',
  })
  return executionContextId
}

/** Runs in the page's other world: knows nothing from here. */
function fillFields(manner: FillMode, values: readonly (readonly [string, string])[]): void {
  for (const [token, value] of values) {
    const field = document.querySelector<HTMLInputElement>(`input[autocomplete="${token}"]:not([readonly])`)
    if (!field) throw new Error(`no field with autocomplete="${token}"`)
    field.value = value
    if (manner === 'silent') continue
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
