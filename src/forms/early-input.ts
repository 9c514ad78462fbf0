type Field = HTMLInputElement | HTMLSelectElement

/** Fields of the prerendered page, until hydration. */
let prerenderedFields: readonly Element[] = []
let focused: Element | null = null
let focusListener = new AbortController()

/**
 * Before hydration: remembers the fields of a prerendered page. When an extension or a translator has changed that page, React
 * removes it and renders a new one; what was typed is still in the fields that were removed.
 */
export function saveEarlyInput(container: HTMLElement): void {
  focusListener = new AbortController()
  prerenderedFields = [...container.querySelectorAll('form :is(input, select)')]
  focused = document.activeElement
  // Removing a field that has the focus fires no event, so the last one is remembered.
  const follow = () => (focused = document.activeElement)
  document.addEventListener('focusin', follow, focusListener)
}

/**
 * The value that was typed before hydration. If this field replaces a prerendered one, it takes over the value, and the
 * focus and selection if that field had them.
 */
export function restoreEarlyInput(field: Field): string {
  const before = prerenderedFields.find((each) => each.id === field.id)
  if (before === field || !isField(before)) return field.value
  prerenderedFields = prerenderedFields.filter((each) => each !== before)
  field.value = before.value
  if (before === focused) restoreFocus(field, before)
  return field.value
}

function restoreFocus(field: Field, before: Field): void {
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
export function consumeEarlySubmit(formId: string): boolean {
  const { dataset } = document.documentElement
  const wasSubmitted = dataset.earlySubmit === formId
  dataset.hydrated = ''
  delete dataset.earlySubmit
  delete dataset.noLinkEmail
  prerenderedFields = []
  focusListener.abort()
  return wasSubmitted
}
