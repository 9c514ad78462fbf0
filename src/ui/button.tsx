import type { ComponentProps, MouseEvent } from 'react'
import { Spinner } from './spinner'

export type ButtonTone = 'primary' | 'secondary' | 'danger' | 'ghost'

interface ButtonStyle {
  tone?: ButtonTone
  /** As wide as its container. */
  wide?: boolean
}

/** Makes a link look like a button: `<Link className={buttonClass({ tone: 'secondary' })}>`. */
export function buttonClass({ tone = 'primary', wide = false }: ButtonStyle = {}): string {
  return `button button-${tone}${wide ? ' w-full' : ''}`
}

/** `inline`: in running text, underlined. `plain`: on a line of its own. */
export function linkClass(variant: 'inline' | 'plain' = 'plain'): string {
  return variant === 'inline' ? 'link link-inline' : 'link'
}

export type ButtonProps = ButtonStyle &
  Omit<ComponentProps<'button'>, 'disabled' | 'className'> & {
    /** A request runs: the label stays, a spinner is beside it, another press does nothing. */
    busy?: boolean
  }

/** Never `disabled`: a button keeps the focus, and pressing it explains. */
export function Button({ tone, wide, busy = false, type = 'button', onClick, children, ...rest }: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    // Enter in a field presses the form's button too, so this stops a second submission from there as well.
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ tone, wide })}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={press}
    >
      <span className="button-label">
        {busy && <Spinner />}
        <span>{children}</span>
      </span>
    </button>
  )
}
