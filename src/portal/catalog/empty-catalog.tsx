import { useI18n } from '../../i18n/private-words'
import { Button } from '../../ui/button'
import { EmptyDrawing } from '../../ui/drawings'

/** Nothing published yet, or nothing found. */
export function EmptyCatalog({ query, onClear }: { query: string; onClear: () => void }) {
  const { t } = useI18n()
  return (
    <div className="empty">
      <EmptyDrawing />
      <h2>{query ? t('catalog.nothing', { query }) : t('catalog.empty')}</h2>
      <p>{query ? t('catalog.nothing.text') : t('catalog.empty.text')}</p>
      {query && (
        <Button tone="secondary" onClick={onClear}>
          {t('catalog.clear')}
        </Button>
      )}
    </div>
  )
}
