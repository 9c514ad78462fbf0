import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { Button } from '../../ui/button'
import { EmptyDrawing } from '../../ui/drawings'

/** Nothing published yet, or nothing found. */
export function EmptyCatalog({ query, onClear }: { query: string; onClear: () => void }) {
  const { t } = usePrivateI18n()
  return (
    <div className="empty">
      <EmptyDrawing />
      <h2>{query ? t('portal.catalog.nothing', { query }) : t('portal.catalog.empty')}</h2>
      <p>{query ? t('portal.catalog.nothing.text') : t('portal.catalog.empty.text')}</p>
      {query && (
        <Button tone="secondary" onClick={onClear}>
          {t('portal.catalog.clear')}
        </Button>
      )}
    </div>
  )
}
