import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { ChevronIcon } from './deferred-icons'

export interface MenuProps {
  /** Accessible name of the button, such as "Account, Ada Lovelace". */
  label: string
  /** What the button shows, in place of the name: initials, a short name. */
  button: ReactNode
  /** Above the items, such as name and e-mail. */
  header?: ReactNode
  /** Links and buttons, each with `menuItemClass`. */
  children: ReactNode
}

export const menuItemClass = 'menu-item'

/**
 * A button that opens a list of links and buttons. Not `role=menu`: its items are ordinary links and buttons, which
 * keep their own roles, names and Tab order; the arrow keys come on top.
 */
export function Menu({ label, button, header, children }: MenuProps) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  function positionPanel() {
    const [from, to] = [trigger.current?.getBoundingClientRect(), panel.current]
    if (!from || !to) return
    const width = document.documentElement.clientWidth
    const rtl = getComputedStyle(to).direction === 'rtl'
    to.style.setProperty('--menu-top', `${from.bottom + window.scrollY}px`)
    to.style.setProperty('--menu-end', `${rtl ? from.left : width - from.right}px`)
    to.style.setProperty('--menu-room', `${window.innerHeight - from.bottom - 24}px`)
  }

  function closeOnBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) panel.current?.hidePopover()
  }

  function moveFocus(event: KeyboardEvent) {
    const items = [...(panel.current?.querySelectorAll<HTMLElement>('a[href], button') ?? [])]
    const here = items.findIndex((item) => item === document.activeElement)
    const next = { ArrowDown: here + 1, ArrowUp: here < 0 ? -1 : here - 1, Home: 0, End: -1 }[event.key]
    if (next === undefined || items.length === 0) return
    event.preventDefault()
    items.at(next % items.length)?.focus()
  }

  return (
    <div className="menu" onKeyDown={open ? moveFocus : undefined} onBlur={open ? closeOnBlur : undefined}>
      <button
        ref={trigger}
        type="button"
        className="menu-button"
        popoverTarget={id}
        aria-expanded={open}
        aria-controls={id}
      >
        <span className="sr-only">{label}</span>
        <span className="menu-button-content" aria-hidden="true">
          {button}
        </span>
        <ChevronIcon size={16} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="menu-panel"
        onBeforeToggle={(event) => {
          const opens = event.newState === 'open'
          if (opens) positionPanel()
          // The items leave the page with the focus on them, before the browser could give it back.
          else if (panel.current?.contains(document.activeElement)) trigger.current?.focus()
          setOpen(opens)
        }}
        onClick={(event) =>
          event.target instanceof Element && event.target.closest('a, button') && panel.current?.hidePopover()
        }
      >
        {open && header && <div className="menu-top">{header}</div>}
        {open && <div className="menu-items">{children}</div>}
      </div>
    </div>
  )
}
