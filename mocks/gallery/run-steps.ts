import type { GalleryState, ExpectedState, UserStep } from './gallery-state'

const timeoutMs = 10_000

/** Does what a person does, once each control is there, and waits until the page shows the state. Throws in words. */
export async function runSteps(
  document: Document,
  { steps, shows }: Pick<GalleryState, 'steps' | 'shows'>,
): Promise<void> {
  await waitForValue(document, 'a heading', () => document.querySelector('h1'))
  for (const step of steps) await runStep(document, step)
  await waitForValue(document, JSON.stringify(shows), () => (isShown(document, shows) ? true : null))
}

async function runStep(document: Document, step: UserStep): Promise<void> {
  if ('press' in step) {
    const control = await waitForValue(document, `"${step.press}" to press`, () => findControl(document, step.press))
    control.focus()
    control.click()
    return
  }
  const field = await waitForValue(document, `the field "${step.into}"`, () => findField(document, step.into))
  field.focus()
  setValue(field, step.type)
  field.blur()
}

/** As a person's typing: through the prototype's setter, because React watches the element's own. */
function setValue(field: HTMLInputElement, value: string): void {
  const view = field.ownerDocument.defaultView
  const setter = view && Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value')?.set
  setter?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

function findField(document: Document, name: string): HTMLInputElement | null {
  for (const label of document.querySelectorAll('label')) {
    const control = document.getElementById(label.htmlFor) ?? label.querySelector('input')
    const isField = control instanceof HTMLInputElement && !control.readOnly && isProductElement(control)
    if (isField && normalizeText(label.textContent) === name) return control
  }
  return null
}

function findControl(document: Document, name: string): HTMLElement | null {
  const controls = document.querySelectorAll<HTMLElement>('button, a[href], input[type=radio]')
  return (
    [...controls].find(
      (control) => isProductElement(control) && nameOf(document, control) === name && !isHidden(control),
    ) ?? null
  )
}

function nameOf(document: Document, control: HTMLElement): string {
  const label = control.id ? document.querySelector(`label[for="${control.id}"]`) : control.closest('label')
  return normalizeText(
    control.getAttribute('aria-label') ??
      (control instanceof HTMLInputElement ? label?.textContent : control.textContent),
  )
}

/** Of the product, not of the dock. */
function isProductElement(element: Element): boolean {
  return element.closest('.mock-dock') === null
}

function isHidden(control: HTMLElement): boolean {
  return control.closest('dialog:not([open]), [hidden], [inert]') !== null
}

function normalizeText(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function isShown(document: Document, { heading, text, failure, busy }: ExpectedState): boolean {
  const main = document.getElementById('root') ?? document.body
  if (heading !== undefined && !normalizeText(document.querySelector('h1')?.textContent).startsWith(heading))
    return false
  if (text !== undefined && !normalizeText(main.textContent).includes(text)) return false
  if (failure && !document.querySelector('[role=alert], [aria-invalid=true]')) return false
  const waiting = [...document.querySelectorAll('[aria-busy=true]')].filter(isProductElement)
  // A skeleton that is not painted yet is empty.
  return busy ? waiting.some((each) => normalizeText(each.textContent) !== '') : waiting.length === 0
}

function waitForValue<Value>(document: Document, what: string, find: () => Value | null): Promise<Value> {
  return new Promise((resolve, reject) => {
    const tryAgain = () => {
      const found = find()
      if (found === null) return
      stop()
      resolve(found)
    }
    const watcher = new MutationObserver(tryAgain)
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`waited in vain for ${what}`))
    }, timeoutMs)
    const stop = () => {
      watcher.disconnect()
      clearTimeout(timer)
    }
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    tryAgain()
  })
}
