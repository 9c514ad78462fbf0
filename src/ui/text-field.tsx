import type { ComponentProps } from 'react'
import { describedBy, FormField, type FieldProps } from './form-field'

export type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'className'>

/** A line of text. Everything else, `ref` and react-hook-form's `register` included, goes to the native input. */
export function TextField({ id, label, help, error, ...input }: TextFieldProps) {
  const fieldProps = { id, label, help, error }
  return (
    <FormField {...fieldProps}>
      <input
        type="text"
        {...input}
        id={id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldProps, input['aria-describedby'])}
      />
    </FormField>
  )
}
