import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

export type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, keyof FieldWords>

/** A line of text. Everything else, `ref` and react-hook-form's `register` included, goes to the native input. */
export function TextField({ id, label, help, error, aside, className, ...input }: TextFieldProps) {
  const words = { id, label, help, error, aside }
  return (
    <FieldFrame {...words}>
      <input
        type="text"
        {...input}
        id={id}
        className={className ? `input ${className}` : 'input'}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(words, input['aria-describedby'])}
      />
    </FieldFrame>
  )
}
