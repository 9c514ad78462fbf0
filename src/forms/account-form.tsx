import { type ReactNode, useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useI18n } from '../i18n/i18n-context'
import { createStrictContext } from '../state/create-strict-context'
import { Button } from '../ui/button'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { useAnnounce } from '../ui/live-regions'
import type { InputValues } from './form-fields'
import { ProblemAlert } from './problem-alert'
import type { useAccountForm } from './use-account-form'

/** The form around a field. react-hook-form's own `FormProvider` does the same in 0.4 kB of the first load. */
export const [FormProvider, useFormMethods] = createStrictContext<UseFormReturn<InputValues>>('FormProvider')

interface Props {
  form: Omit<ReturnType<typeof useAccountForm>, 'field'>
  /** The label of the button. */
  submitLabel: string
  /** Next steps that belong to the problem shown. */
  problemActions?: ReactNode
  children: ReactNode
}

/** A form: one alert, a summary of errors, the fields, one primary button. */
export function AccountForm({ form, submitLabel, problemActions, children }: Props) {
  const { submitCount } = form.methods.formState
  usePendingAnnouncement(form.isPending)
  const onSubmitCapture = useErrorAnnouncement(form.errors, submitCount)
  return (
    <FormProvider value={form.methods}>
      <form {...form.formProps} className="form" onSubmitCapture={onSubmitCapture}>
        <ProblemAlert problem={form.problem} actions={problemActions} isInputKept={form.hasFields} />
        <ErrorSummary errors={form.errors} attempt={submitCount} />
        {children}
        <Button type="submit" wide busy={form.isPending}>
          {submitLabel}
        </Button>
      </form>
    </FormProvider>
  )
}

/**
 * After a submission, announces what the focus does not: how many fields are wrong, and the error of the field that had
 * the focus already. When the focus moves to a field, screen readers read its error themselves. Returns what the form
 * calls as a submission begins.
 */
function useErrorAnnouncement(errors: readonly FieldError[], submitCount: number): () => void {
  const { t } = useI18n()
  const announce = useAnnounce()
  const announced = useRef(0)
  const focused = useRef<Element | null>(null)

  useEffect(() => {
    if (announced.current === submitCount) return
    announced.current = submitCount
    const here = document.activeElement
    const first = errors.find(({ id }) => here === focused.current && id === here?.id)
    const words = [errors.length > 1 && t('shared.form.errors', { count: errors.length }), first?.error]
    const text = words.filter(Boolean).join('. ')
    if (text) announce(text)
  })

  return () => {
    focused.current = document.activeElement
  }
}

/** A quick answer needs no announcement of its own. In ms. */
const announcePendingAfterMs = 1500

/** Announces that the answer is still on its way. */
function usePendingAnnouncement(isPending: boolean): void {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => {
    if (!isPending) return
    const timer = setTimeout(() => announce(t('shared.form.loading')), announcePendingAfterMs)
    return () => clearTimeout(timer)
  }, [isPending, announce, t])
}
