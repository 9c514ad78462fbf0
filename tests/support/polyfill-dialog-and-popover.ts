/**
 * What jsdom lacks of the browser's own `<dialog>` and popovers: only what screens can tell, open and closed, their
 * events, and the press of a button with `popovertarget`.
 */
export function polyfillDialogAndPopover(): void {
  const dialog = HTMLDialogElement.prototype
  if (!('showModal' in dialog)) {
    Object.assign(dialog, {
      showModal(this: HTMLDialogElement) {
        this.open = true
      },
      close(this: HTMLDialogElement) {
        this.open = false
        this.dispatchEvent(new Event('close'))
      },
    })
  }

  const element = HTMLElement.prototype
  if ('showPopover' in element) return
  const shown = new WeakSet<Element>()
  const toggle = (panel: HTMLElement, open: boolean) => {
    if (shown.has(panel) === open) return
    if (open) shown.add(panel)
    else shown.delete(panel)
    // jsdom's own stylesheet hides popovers, and knows no way to show one.
    if (open) panel.style.display = 'block'
    else panel.style.removeProperty('display')
    const event = new Event('beforetoggle')
    panel.dispatchEvent(
      Object.assign(event, { newState: open ? 'open' : 'closed', oldState: open ? 'closed' : 'open' }),
    )
  }
  Object.assign(element, {
    showPopover(this: HTMLElement) {
      toggle(this, true)
    },
    hidePopover(this: HTMLElement) {
      toggle(this, false)
    },
  })
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[popovertarget]') : null
    const panel = document.getElementById(button?.getAttribute('popovertarget') ?? '')
    if (panel) toggle(panel, !shown.has(panel))
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) toggle(panel, false)
    for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) {
      open.dispatchEvent(new Event('cancel', { cancelable: true }))
    }
  })
}
