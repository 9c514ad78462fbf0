import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type PointerEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { useI18n } from '../i18n/i18n-context'
import { describedBy, FormField, type FieldProps } from './form-field'
import { EyeIcon, EyeOffIcon } from './icons'

export type PasswordFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'type' | 'autoComplete'> & {
    autoComplete: 'current-password' | 'new-password'
    /** For a new password: the list of what is asked for. It describes the field, too. */
    requirements?: ReactNode
    /** For a new password: the `passwordrules` attribute. */
    passwordRules?: string
  }

type Selection = readonly [start: number | null, end: number | null, direction: 'forward' | 'backward' | 'none' | null]

/** A password, taken byte for byte as typed. Showing and hiding it keep caret and selection; submitting the form hides it. */
export function PasswordField(props: PasswordFieldProps) {
  const { id, label, help, error, isErrorVisuallyHidden, requirements, passwordRules, ref, ...input } = props
  const { t } = useI18n()
  const fieldProps = { id, label, help, error, isErrorVisuallyHidden }
  // What a password manager may generate (https://developer.apple.com/password-rules/); React's types do not know it.
  const rules = passwordRules === undefined ? {} : { passwordrules: passwordRules }
  const list = requirements ? `${id}-requirements` : undefined
  const own = useRef<HTMLInputElement>(null)
  const selection = useRef<Selection>(null)
  const [shown, setShown] = useState(false)

  // Browsers drop the selection when the type changes; some also move the focus when it is set again.
  useLayoutEffect(() => {
    if (!own.current || !selection.current) return
    const focused = document.activeElement
    own.current.setSelectionRange(selection.current[0], selection.current[1], selection.current[2] ?? undefined)
    if (focused !== document.activeElement && focused instanceof HTMLElement) focused.focus()
    selection.current = null
  }, [shown])

  useEffect(() => {
    const form = own.current?.form
    const hide = () => show(false)
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])

  function show(next: boolean) {
    const field = own.current
    if (field) selection.current = [field.selectionStart, field.selectionEnd, field.selectionDirection]
    setShown(next)
  }

  return (
    <FormField {...fieldProps}>
      <div className="input-box">
        <input
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...input}
          {...rules}
          ref={(node) => {
            own.current = node
            return attach(ref, node)
          }}
          id={id}
          type={shown ? 'text' : 'password'}
          className="input"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldProps, list)}
        />
        <button
          type="button"
          className="input-button"
          aria-label={t('shared.password.show')}
          aria-pressed={shown}
          aria-controls={id}
          onPointerDown={keepFocus}
          onClick={() => show(!shown)}
        >
          {shown ? <EyeOffIcon /> : <EyeIcon />}
        </button>
      </div>
      {requirements && <div id={list}>{requirements}</div>}
    </FormField>
  )
}

/** The press of a pointer leaves the caret, and a phone's keyboard, where they are. */
function keepFocus(event: PointerEvent) {
  event.preventDefault()
}

function attach(ref: Ref<HTMLInputElement> | undefined, node: HTMLInputElement | null) {
  if (typeof ref === 'function') return ref(node)
  if (ref) ref.current = node
}
