import type { MouseEvent, Ref } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { AlertIcon } from './icons'

export interface FieldError {
  /** Of the field's input. */
  readonly id: string
  readonly label: string
  readonly error: string
}

export interface ErrorSummaryProps {
  errors: readonly FieldError[]
  ref?: Ref<HTMLElement>
}

/** After a submission with several errors: what they are, each a link to its field. Not an alert: the focus says it. */
export function ErrorSummary({ errors, ref }: ErrorSummaryProps) {
  const { t } = useI18n()
  if (errors.length < 2) return null
  const title = t('ui.errors', { count: errors.length })
  return (
    <section ref={ref} tabIndex={-1} aria-label={title} className="message message-danger">
      <AlertIcon />
      <div className="message-words">
        <p className="message-title">{title}</p>
        <ul className="error-links">
          {errors.map(({ id, label, error }) => (
            <li key={id}>
              <a className="link link-inline" href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {label}
              </a>
              {` – ${error}`}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** Not by the fragment: a router would take it for a navigation. */
function goTo(event: MouseEvent, id: string) {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
