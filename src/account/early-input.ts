type Field = HTMLInputElement | HTMLSelectElement

/** The fields of a page that was drawn, until its forms are React's. */
let drawn: readonly Element[] = []
let focused: Element | null = null
let watching = new AbortController()

/**
 * Before hydration: remembers the fields of a drawn page. When an extension or a translator has changed that page, React
 * removes it and renders a new one; what was typed is still in the fields that were removed.
 */
export function keepEarlyInput(container: HTMLElement): void {
  watching = new AbortController()
  drawn = [...container.querySelectorAll('form :is(input, select)')]
  focused = document.activeElement
  // Removing a field that has the focus fires no event, so the last one is remembered.
  const follow = () => (focused = document.activeElement)
  document.addEventListener('focusin', follow, watching)
}

/**
 * The value that was typed before hydration. If this field replaces a prerendered one, it takes over the value, and the
 * focus and selection if that field had them.
 */
export function takeEarlyInput(field: Field): string {
  const before = drawn.find((each) => each.id === field.id)
  if (before === field || !isField(before)) return field.value
  drawn = drawn.filter((each) => each !== before)
  field.value = before.value
  if (before === focused) takeFocus(field, before)
  return field.value
}

function takeFocus(field: Field, before: Field): void {
  field.focus()
  // An e-mail field has no selection that can be read.
  if ('selectionStart' in field && 'selectionStart' in before && before.selectionStart !== null)
    field.setSelectionRange(before.selectionStart, before.selectionEnd, before.selectionDirection ?? undefined)
}

function isField(element: Element | undefined): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement
}

/**
 * Before hydration, `src/prerender/before-paint.ts` remembers a press of a form's button. Returns true once if this form's
 * button was pressed, so that the form submits itself. From now on React handles the forms.
 */
export function takeEarlyPress(formId: string): boolean {
  const { dataset } = document.documentElement
  const wasPressed = dataset.pressed === formId
  dataset.alive = ''
  delete dataset.pressed
  delete dataset.noAccount
  drawn = []
  watching.abort()
  return wasPressed
}
