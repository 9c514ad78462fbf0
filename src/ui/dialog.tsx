import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'

export interface DialogProps {
  open: boolean
  /** Escape, or the backdrop. The owner then sets `open` to false. */
  onClose: () => void
  title: string
  /** Buttons, the one that changes something first. */
  actions: ReactNode
  children: ReactNode
}

/** A question that must be answered first: native `<dialog>`, so focus, Escape and inertness are the browser's. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  /** Where a press began: text that is selected past the edge closes nothing. */
  const pressed = useRef<EventTarget>(null)

  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (!open) return dialog.close()
    dialog.showModal()
    // By itself a dialog may focus its first button (Firefox), and a second Enter would press it.
    heading.current?.focus()
  }, [open])

  /** For browsers without `closedby`. The dialog is the target of what is pressed beside it, and has no padding. */
  function closeOnBackdropClick({ target, currentTarget }: MouseEvent) {
    const isBackdropClick = target === currentTarget && pressed.current === currentTarget
    if (isBackdropClick && !('closedBy' in currentTarget)) onClose()
  }

  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      aria-describedby={`${id}-words`}
      closedby="any"
      onPointerDown={({ target }) => {
        pressed.current = target
      }}
      onClick={closeOnBackdropClick}
      onCancel={(event) => {
        // The owner decides: only `open` opens and closes it.
        event.preventDefault()
        onClose()
      }}
      onClose={() => open && onClose()}
    >
      {open && (
        <div className="dialog-body">
          {/* Has the focus first: reading begins here, and Enter changes nothing. */}
          <h2 ref={heading} id={id} tabIndex={-1}>
            {title}
          </h2>
          <div id={`${id}-words`} className="dialog-words">
            {children}
          </div>
          <div className="dialog-actions">{actions}</div>
        </div>
      )}
    </dialog>
  )
}
