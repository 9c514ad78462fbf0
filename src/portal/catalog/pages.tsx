import { useI18n } from '../../i18n/private-words'
import { Button } from '../../ui/button'

interface Props {
  page: number
  pages: number
  onTurn: (page: number) => void
}

export function Pages({ page, pages, onTurn }: Props) {
  const { t } = useI18n()
  return (
    <nav aria-label={t('portal.catalog.pages')} className="pages">
      <Button tone="secondary" aria-disabled={page <= 1} onClick={() => page > 1 && onTurn(page - 1)}>
        {t('portal.catalog.previous')}
      </Button>
      <p>{t('portal.catalog.page', { page, pages })}</p>
      <Button tone="secondary" aria-disabled={page >= pages} onClick={() => page < pages && onTurn(page + 1)}>
        {t('portal.catalog.next')}
      </Button>
    </nav>
  )
}
