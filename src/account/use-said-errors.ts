import { useEffect, useRef } from 'react'
import { useI18n } from '../i18n/i18n-context'
import type { FieldError } from '../ui/error-summary'
import { useAnnounce } from '../ui/live-regions'

/**
 * After a submission, says what the focus does not: how many fields are wrong, and the error of the field that had the
 * focus already. Of a field that the focus moves to, screen readers say the error themselves. Answers what the form
 * calls as a submission begins.
 */
export function useSaidErrors(errors: readonly FieldError[], submitCount: number): () => void {
  const { t } = useI18n()
  const announce = useAnnounce()
  const said = useRef(0)
  const focused = useRef<Element | null>(null)

  useEffect(() => {
    if (said.current === submitCount) return
    said.current = submitCount
    const here = document.activeElement
    const first = errors.find(({ id }) => here === focused.current && id === here?.id)
    const words = [errors.length > 1 && t('ui.errors', { count: errors.length }), first?.error]
    const text = words.filter(Boolean).join('. ')
    if (text) announce(text)
  })

  return () => {
    focused.current = document.activeElement
  }
}
