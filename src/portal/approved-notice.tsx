import { useEffect } from 'react'
import { useLocation } from 'react-router'
import * as z from 'zod/mini'
import { useI18n } from '../i18n/private-words'
import { rewriteEntry } from '../state/history-entry'
import { Notice } from '../ui/notice'

const state = z.object({ approved: z.boolean() })

/** Why the status screen has become another page: said once, not again after a reload or on coming back. */
export function ApprovedNotice() {
  const { t } = useI18n()
  const location = useLocation()
  const isNews = state.safeParse(location.state).success

  useEffect(() => {
    if (isNews) rewriteEntry(undefined)
  }, [isNews])

  return <Notice>{isNews && t('portal.status.approved')}</Notice>
}
