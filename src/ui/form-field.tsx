import type { ReactNode } from 'react'
import { AlertIcon } from './icons'

export interface FieldProps {
  /** Stable, and different between screens: password managers remember it. */
  id: string
  label: string
  help?: ReactNode
  /** Explains what is wrong and how to correct it. Replaces `help`. */
  error?: string | undefined
  /** The error is visible elsewhere in the field, so its text is visually hidden. */
  isErrorVisuallyHidden?: boolean
}

/** Value for `aria-describedby`: the error when there is one, else the help. */
export function describedBy({ id, help, error }: FieldProps, more?: string): string | undefined {
  return [error ? `${id}-error` : help ? `${id}-help` : '', more].filter(Boolean).join(' ') || undefined
}

/** Label above, control, and one line below that help and error share, so that an error moves nothing. */
export function FormField({
  id,
  label,
  help,
  error,
  isErrorVisuallyHidden,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      <div className="field-message">
        {help && (
          <p id={`${id}-help`} className="field-help" data-hidden={error ? '' : undefined}>
            {help}
          </p>
        )}
        {error && (
          <p id={`${id}-error`} className={isErrorVisuallyHidden ? 'sr-only' : 'field-error'}>
            <AlertIcon size={16} />
            <span>{error}</span>
          </p>
        )}
      </div>
    </div>
  )
}
