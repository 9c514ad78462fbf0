import { useEffect, useId, useRef, type ReactNode } from 'react'

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

  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
  }, [open])

  return (
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={id}
      aria-describedby={`${id}-words`}
      closedby="any"
      onCancel={(event) => {
        // The owner decides: `open` is the only truth.
        event.preventDefault()
        onClose()
      }}
      onClose={() => open && onClose()}
    >
      {open && (
        <div className="dialog-body">
          {/* Takes the focus, as the first that can: reading begins here, and Enter destroys nothing. */}
          <h2 id={id} tabIndex={-1}>
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
