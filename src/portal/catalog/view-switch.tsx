import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { GridIcon, ListIcon } from '../../ui/deferred-icons'
import type { CatalogView } from './use-catalog-view'

const icons = { grid: GridIcon, list: ListIcon }
const views = ['grid', 'list'] as const

export function ViewSwitch({ view, onChange }: { view: CatalogView; onChange: (view: CatalogView) => void }) {
  const { t } = usePrivateI18n()
  return (
    <div role="group" aria-label={t('portal.catalog.view')} className="view-switch">
      {views.map((choice) => {
        const Icon = icons[choice]
        return (
          <button
            key={choice}
            type="button"
            aria-pressed={view === choice}
            aria-label={t(`portal.catalog.${choice}`)}
            onClick={() => onChange(choice)}
          >
            <Icon />
          </button>
        )
      })}
    </div>
  )
}
