import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, keyof FieldWords | 'className'>

/** A line of text. Everything else, `ref` and react-hook-form's `register` included, goes to the native input. */
export function TextField({ id, label, help, error, ...input }: TextFieldProps) {
  const words = { id, label, help, error }
  return (
    <FieldFrame {...words}>
      <input
        type="text"
        {...input}
        id={id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(words, input['aria-describedby'])}
      />
    </FieldFrame>
  )
}
