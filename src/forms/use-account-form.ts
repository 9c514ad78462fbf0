import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { type FieldErrors, useForm, type UseFormReturn } from 'react-hook-form'
import type { ApiProblem } from '../api/api-problem'
import { applyProblem } from '../api/apply-problem'
import { useLocation } from 'react-router'
import { useRealmContext } from '../session/realm-context'
import { useHydrated } from '../state/use-hydrated'
import type { FieldError } from '../ui/error-summary'
import { restoreEarlyInput, consumeEarlySubmit } from './early-input'
import { clearDraft, loadDraft, saveDraft } from './form-draft'
import {
  draftFieldNames,
  type FieldMap,
  pickNonEmpty,
  parseFields,
  type InputValues,
  type ParsedValues,
} from './form-fields'

interface Options<F extends FieldMap> {
  /** Prefix of the ids of the fields; different for each form. */
  readonly id: string
  readonly fields: F
  readonly initialValues?: { readonly [Name in keyof F]?: string | undefined }
  /** Sends, and resolves when the next screen is shown. Its error is shown at the fields that it names, else in the form's alert. */
  readonly onSubmit: (values: ParsedValues<F>, signal: AbortSignal) => Promise<unknown>
  /** The form stays on its screen after success. Every other form is pending until it is replaced. */
  readonly staysOnScreen?: boolean
}

/** The one hook for all forms. docs/password-managers.md has the rules for password managers. */
export function useAccountForm<F extends FieldMap>({
  id,
  fields,
  initialValues,
  onSubmit,
  staysOnScreen = false,
}: Options<F>) {
  const { realm } = useRealmContext()
  const location = useLocation()
  const isHydrated = useHydrated()
  const methods = useForm<InputValues>({
    // Errors have no text, because the text would stay in the old language when the language changes.
    resolver(typed) {
      const { invalid } = parseFields(fields, typed)
      if (invalid.length === 0) return { values: typed, errors: {} }
      const errors: FieldErrors<InputValues> = {}
      for (const name of invalid) errors[name] = { type: 'invalid' }
      return { values: {}, errors }
    },
    // Only known values. An empty default value would overwrite what the browser has filled in.
    defaultValues: Object.fromEntries(
      Object.entries<string | undefined>({ ...initialValues }).filter(([, value]) => value),
    ),
  })
  const { errors, dirtyFields, submitCount, isSubmitting } = methods.formState
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const submission = useRef<AbortController | null>(null)
  const draftKey = `${id}:${realm.root}`

  // A submission ends with the form. It also ends when a navigation leads to the same screen, which keeps the form.
  useEffect(() => () => submission.current?.abort(), [location.key])
  useDraft(id, draftKey, methods, fields)
  useEffect(() => {
    if (!isHydrated) return
    const earlyForm = consumeEarlySubmit(id) && document.getElementById(id)
    if (earlyForm instanceof HTMLFormElement) earlyForm.requestSubmit()
  }, [id, isHydrated])

  async function send(typed: InputValues, signal: AbortSignal) {
    const { values } = parseFields(fields, typed)
    if (!values) return
    try {
      await onSubmit(values, signal)
      clearDraft(draftKey)
    } catch (error) {
      if (!signal.aborted) showProblem(error)
      return
    }
    // A router may render the next screen after its promise has resolved.
    if (!staysOnScreen) await waitForAbort(signal)
  }

  function showProblem(error: unknown) {
    const fieldOf: Record<string, string> = {}
    for (const [name, spec] of Object.entries(fields)) if (spec) fieldOf[spec.wireName ?? name] = name
    const applied = applyProblem(error, fieldOf)
    setProblem(applied.form)
    applied.fields.forEach(({ name, reason }, index) => {
      methods.setError(name, { type: 'server', message: reason }, { shouldFocus: index === 0 })
    })
  }

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    // Not hydrated yet: the link token is still the placeholder. before-paint.ts has recorded the submit.
    if (!isHydrated) return
    if (submission.current) return
    // Includes values that a password manager has set without events, and input from before hydration.
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value !== 'string' || !Object.hasOwn(fields, name)) continue
      if (value !== methods.getValues(name)) methods.setValue(name, value)
    }
    const controller = new AbortController()
    submission.current = controller
    setProblem(null)
    try {
      await methods.handleSubmit((typed) => send(typed, controller.signal))()
    } finally {
      submission.current = null
    }
  }

  function errorOf(name: string): string | undefined {
    const error = errors[name]
    const spec = fields[name]
    if (!error || !spec) return undefined
    const refusal = error.type === 'server' && (spec.refused ?? error.message)
    if (refusal) return refusal
    const value = methods.getValues(name) ?? ''
    if (value.trim() === '') return spec.missing
    return typeof spec.invalid === 'string' ? spec.invalid : spec.invalid(value)
  }

  function fieldError(name: string): FieldError[] {
    const error = errorOf(name)
    return error === undefined ? [] : [{ id: `${id}-${name}`, label: fields[name]?.label ?? '', error }]
  }

  /** Spread onto a field of src/ui: an error appears on blur after an edit, or on submit, and goes as soon as it is fixed. */
  function field(key: keyof F & string) {
    const name: string = key
    const { ref, ...registration } = methods.register(name, {
      // A server error stays until the value changes.
      onBlur: () => void (dirtyFields[name] && errors[name]?.type !== 'server' && methods.trigger(name)),
      onChange: () => void (errors[name] && methods.trigger(name)),
    })
    return {
      id: `${id}-${name}`,
      label: fields[name]?.label ?? '',
      error: errorOf(name),
      ...registration,
      ref(element: HTMLInputElement | HTMLSelectElement | null) {
        const early = element && restoreEarlyInput(element)
        if (early && !methods.getValues(name)) methods.setValue(name, early, { shouldDirty: true })
        ref(element)
      },
    }
  }

  const names = Object.keys(fields)
  return {
    methods,
    field,
    isPending: isSubmitting,
    problem,
    hasFields: names.length > 0,
    /** After a submission with several errors: what the summary lists. */
    errors: submitCount > 0 ? names.flatMap(fieldError) : [],
    formProps: {
      id,
      noValidate: true,
      method: 'post',
      onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void submit(event),
    } as const,
  }
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve())
  })
}

/** After mounting, not as default values: what a prerendered page showed must be what hydration finds. */
function useDraft(id: string, key: string, methods: UseFormReturn<InputValues>, fields: FieldMap) {
  const joined = draftFieldNames(fields).join()
  useEffect(() => {
    if (joined === '') return
    const names = joined.split(',')
    const { values: saved, isNewer } = loadDraft(key)
    for (const name of names) {
      const value = saved[name]
      const shown = methods.getValues(name)
      const isInitial = shown === methods.formState.defaultValues?.[name]
      const isFilled = isAutofilled(document.getElementById(`${id}-${name}`))
      if (value && !isFilled && (!shown || (isNewer && isInitial))) methods.setValue(name, value, { shouldDirty: true })
    }
    return methods.subscribe({
      formState: { values: true },
      callback: ({ values }) => saveDraft(key, pickNonEmpty(names, values)),
    })
  }, [id, key, methods, joined])
}

/** Chrome hides what it has filled in from scripts until a person touches the page. Browsers before 2023 throw. */
function isAutofilled(field: Element | null): boolean {
  try {
    return field?.matches(':autofill') ?? false
  } catch {
    return false
  }
}
