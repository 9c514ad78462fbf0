import { type MouseEvent, useState } from 'react'
import { useI18n } from '../i18n/i18n-context'
import { AlertIcon } from './icons'

export interface FieldError {
  /** Of the field's input. */
  readonly id: string
  readonly label: string
  readonly error: string
}

interface ErrorSummaryProps {
  /** What is wrong now. */
  errors: readonly FieldError[]
  /** Which submission this is: each makes a list of its own. */
  attempt: number
}

/**
 * After a submission with several errors: a list of them, each a link to its field. It is not an alert, because it gets
 * the focus. A corrected error keeps its line, and the list keeps its height until the next submission or another
 * language, so that nothing moves while the person types.
 */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t, locale } = useI18n()
  const [list, setList] = useState({ attempt, locale, errors })
  if (list.attempt !== attempt || list.locale !== locale) setList({ attempt, locale, errors })
  if (list.errors.length < 2) return null
  const title = t('shared.form.errors', { count: errors.length })
  return (
    <section
      tabIndex={-1}
      aria-label={title}
      aria-hidden={errors.length === 0}
      className={`message message-danger ${errors.length === 0 ? 'invisible' : ''}`}
    >
      <AlertIcon />
      <div className="message-words">
        <p className="message-title">{title}</p>
        <ul className="error-links">
          {list.errors.map(({ id, label, error: before }) => {
            const now = errors.find((each) => each.id === id)
            return (
              <li key={id} aria-hidden={!now} className={now ? '' : 'invisible'}>
                <a className="link link-inline" href={`#${id}`} onClick={(event) => goTo(event, id)}>
                  {label}
                </a>
                <span>{` – ${now?.error ?? before}`}</span>
              </li>
            )
          })}
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
