import type { ComponentProps } from 'react'
import { describedBy, FormField, type FieldProps } from './form-field'

export type SelectFieldProps = FieldProps & Omit<ComponentProps<'select'>, keyof FieldProps | 'className'>

/** One of a few: the browser's own list. `children` are its options. */
export function SelectField({ id, label, help, error, ...select }: SelectFieldProps) {
  const fieldProps = { id, label, help, error }
  return (
    <FormField {...fieldProps}>
      <div className="input-box">
        <select
          {...select}
          id={id}
          className="input"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldProps)}
        />
      </div>
    </FormField>
  )
}
