import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export type SelectFieldProps = FieldWords & Omit<ComponentProps<'select'>, keyof FieldWords | 'className'>

/** One of a few: the browser's own list. `children` are its options. */
export function SelectField({ id, label, help, error, ...select }: SelectFieldProps) {
  const words = { id, label, help, error }
  return (
    <FieldFrame {...words}>
      <div className="input-box">
        <select
          {...select}
          id={id}
          className="input"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(words)}
        />
      </div>
    </FieldFrame>
  )
}
