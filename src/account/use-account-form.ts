import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { ApiProblem } from '../api/api-problem'
import { applyProblem } from '../api/apply-problem'
import { useLocation } from 'react-router'
import { useHydrated } from '../state/use-hydrated'
import { useI18n } from '../i18n/i18n-context'
import type { FieldError } from '../ui/error-summary'
import { takeEarlyInput, takeEarlyPress } from './early-input'
import { type FieldName, fieldWords, isFieldName } from './field-words'
import { dropDraft, readDraft, saveDraft } from './form-draft'

type Values = Partial<Record<FieldName, string>>

interface Options<S extends z.ZodMiniObject> {
  /** Begins the ids of the fields; different for each form. */
  readonly id: string
  /** Contract parts plus what only the page knows; its keys are the fields. */
  readonly schema: S
  readonly initial?: Values
  /** The wire's field names, to the form's. */
  readonly wireNames: Readonly<Record<string, FieldName>>
  /** Where the screen calls a field something else. */
  readonly labels?: Values
  /** What to say of a field that the server refuses; its own reason unless told. */
  readonly refusals?: Values
  /** Fields that a draft keeps (never a secret), and under which name. */
  readonly draft?: { readonly key: string; readonly fields: readonly FieldName[] }
  /** Sends. What it throws is shown: at fields where it names them, else in the form's alert. */
  readonly onSubmit: (values: z.output<S>, signal: AbortSignal) => Promise<unknown>
  /** The form remains on its screen after success. Every other form stays pending until the next screen replaces it. */
  readonly remains?: boolean
}

/** The one way a form of this app works. What it promises to password managers is in docs/password-managers.md. */
export function useAccountForm<S extends z.ZodMiniObject>({
  id,
  schema,
  initial = {},
  wireNames,
  labels = {},
  refusals = {},
  draft,
  onSubmit,
  remains = false,
}: Options<S>) {
  const { t } = useI18n()
  const names = Object.keys(schema.shape).filter(isFieldName)
  const form = useForm<Values>({
    resolver: resolverOf(schema),
    // Only what is known. An empty default value would be written over what the browser has filled in.
    defaultValues: Object.fromEntries(Object.entries(initial).filter(([, value]) => value)),
  })
  const { errors, dirtyFields, submitCount } = form.formState
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const place = useLocation()
  const isHydrated = useHydrated()
  const [isSending, setSending] = useState(false)
  // Where it was sent with success: there it waits for the next screen.
  const [sentFrom, setSentFrom] = useState<string | null>(null)
  const running = useRef<AbortController | null>(null)

  useEffect(() => () => running.current?.abort(), [])
  useDraft(id, form, draft)
  useEffect(() => {
    if (!isHydrated) return
    const pressed = takeEarlyPress(id) && document.getElementById(id)
    if (pressed instanceof HTMLFormElement) pressed.requestSubmit()
  }, [id, isHydrated])

  async function send(values: Values, signal: AbortSignal) {
    setSending(true)
    try {
      await onSubmit(schema.parse(values), signal)
      if (draft) dropDraft(draft.key)
      if (!remains) setSentFrom(place.key)
    } catch (error) {
      if (!signal.aborted) show(error)
    } finally {
      setSending(false)
    }
  }

  function show(error: unknown) {
    // A field that this form does not show is said by the alert.
    const shown = Object.entries(wireNames).filter(([, name]) => names.includes(name))
    const applied = applyProblem(error, Object.fromEntries(shown))
    setProblem(applied.form)
    applied.fields.forEach(({ name, reason }, index) => {
      form.setError(name, { type: 'server', message: reason }, { shouldFocus: index === 0 })
    })
  }

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    // It would go out with the token that the page was drawn with. The press is kept, as one before the script.
    if (!isHydrated) return
    if (running.current || sentFrom === place.key) return
    // What a password manager set without events, or was typed before the script was alive, counts.
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value !== 'string' || !isFieldName(name) || !names.includes(name)) continue
      if (value !== form.getValues(name)) form.setValue(name, value)
    }
    const controller = new AbortController()
    running.current = controller
    setProblem(null)
    try {
      await form.handleSubmit((values) => send(values, controller.signal))()
    } finally {
      running.current = null
    }
  }

  function errorOf(name: FieldName): string | undefined {
    const error = errors[name]
    if (!error) return undefined
    // Never words of ours in `message`: they would stay as they are when the language changes.
    const refusal = error.type === 'server' && (refusals[name] ?? error.message)
    return refusal || fieldWords(t, name, form.getValues(name) ?? '')
  }

  function labelOf(name: FieldName): string {
    return labels[name] ?? t(`label.${name}`)
  }

  function fieldError(name: FieldName): FieldError[] {
    const error = errorOf(name)
    return error === undefined ? [] : [{ id: `${id}-${name}`, label: labelOf(name), error }]
  }

  /** Spread onto a field of src/ui: an error appears on blur after an edit, or on submit, and goes as soon as it is fixed. */
  function field(name: FieldName) {
    const { ref, ...registration } = form.register(name, {
      // What the server said stays until the value is another one.
      onBlur: () => void (dirtyFields[name] && errors[name]?.type !== 'server' && form.trigger(name)),
      onChange: () => void (errors[name] && form.trigger(name)),
    })
    return {
      id: `${id}-${name}`,
      label: labelOf(name),
      error: errorOf(name),
      ...registration,
      ref(element: HTMLInputElement | HTMLSelectElement | null) {
        const early = element && takeEarlyInput(element)
        if (early && !form.getValues(name)) form.setValue(name, early, { shouldDirty: true })
        ref(element)
      },
    }
  }

  return {
    form,
    field,
    busy: isSending || sentFrom === place.key,
    problem,
    hasFields: names.length > 0,
    /** After a submission with several errors: what the summary lists. */
    errors: submitCount > 0 ? names.flatMap((name) => fieldError(name)) : [],
    formProps: {
      id,
      noValidate: true,
      method: 'post',
      onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void submit(event),
    } as const,
  }
}

/** Issues of the schema as react-hook-form wants them; the words come later, from the catalog. */
function resolverOf(schema: z.ZodMiniObject): Resolver<Values> {
  return (values) => {
    const parsed = schema.safeParse(values)
    if (parsed.success) return { values, errors: {} }
    const errors: FieldErrors<Values> = {}
    for (const { path, code } of parsed.error.issues) {
      const name = String(path[0])
      if (isFieldName(name)) errors[name] = { type: code }
    }
    return { values: {}, errors }
  }
}

/** After mounting, not as default values: what a prerendered page showed must be what hydration finds. */
function useDraft(id: string, form: ReturnType<typeof useForm<Values>>, draft: Options<z.ZodMiniObject>['draft']) {
  const key = draft?.key
  const fields = draft?.fields.join()
  useEffect(() => {
    if (key === undefined || fields === undefined) return
    const kept = fields.split(',').filter(isFieldName)
    const { values: saved, isNewer } = readDraft(key)
    for (const name of kept) {
      const value = saved[name]
      const shown = form.getValues(name)
      const isInitial = shown === form.formState.defaultValues?.[name]
      const isFilled = isAutofilled(document.getElementById(`${id}-${name}`))
      if (value && !isFilled && (!shown || (isNewer && isInitial))) form.setValue(name, value, { shouldDirty: true })
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        saveDraft(key, Object.fromEntries(kept.flatMap((name) => (values[name] ? [[name, values[name]]] : []))))
      },
    })
  }, [id, form, key, fields])
}

/** Chrome hides what it has filled in from scripts until a person touches the page. Browsers before 2023 throw. */
function isAutofilled(field: Element | null): boolean {
  try {
    return field?.matches(':autofill') ?? false
  } catch {
    return false
  }
}
