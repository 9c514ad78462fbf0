import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { Button } from '../../ui/button'

interface Props {
  page: number
  pageCount: number
  onPageChange: (page: number) => void
}

export function Pagination({ page, pageCount, onPageChange }: Props) {
  const { t } = usePrivateI18n()
  return (
    <nav aria-label={t('portal.catalog.pages')} className="pages">
      <Button tone="secondary" aria-disabled={page <= 1} onClick={() => page > 1 && onPageChange(page - 1)}>
        {t('portal.catalog.previous')}
      </Button>
      <p>{t('portal.catalog.page', { page, pages: pageCount })}</p>
      <Button
        tone="secondary"
        aria-disabled={page >= pageCount}
        onClick={() => page < pageCount && onPageChange(page + 1)}
      >
        {t('portal.catalog.next')}
      </Button>
    </nav>
  )
}
