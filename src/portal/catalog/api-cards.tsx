import { Link } from 'react-router'
import type { PublishedApi } from '../../contract/apis'
import { useI18n } from '../../i18n/i18n-context'
import { apiHref } from '../../paths'
import { useDoor } from '../../session/door-context'
import { Badge } from '../../ui/badge'
import type { CatalogView } from './use-catalog-view'

interface Props {
  apis: readonly PublishedApi[]
  view: CatalogView
  /** The answer to the newest question is still on its way. */
  busy: boolean
}

export function ApiCards({ apis, view, busy }: Props) {
  return (
    <ul className={view === 'grid' ? 'catalog-grid' : 'catalog-list'} aria-busy={busy || undefined}>
      {apis.map((api) => (
        <li key={api.id}>
          <ApiCard api={api} />
        </li>
      ))}
    </ul>
  )
}

function ApiCard({ api }: { api: PublishedApi }) {
  const { t } = useI18n()
  const { door } = useDoor()
  const labels = Object.entries(api.public_labels)
  return (
    <article className="api-card">
      <div className="api-card-top" title={api.name}>
        <h2>
          <Link to={apiHref(door, api.slug ?? api.id)}>
            <bdi>{api.name}</bdi>
          </Link>
        </h2>
        <Badge>{api.version ? <bdi>{api.version}</bdi> : t('catalog.no-version')}</Badge>
      </div>
      <p className="api-card-text">{api.description ? <bdi>{api.description}</bdi> : t('catalog.no-description')}</p>
      <div className="badges">
        {api.deprecated && <Badge tone="warning">{t('catalog.deprecated')}</Badge>}
        <Badge tone={api.visibility === 'public' ? 'success' : 'neutral'}>{t(`catalog.${api.visibility}`)}</Badge>
        {labels.map(([name, value]) => (
          <Badge key={name}>
            <bdi>{`${name}: ${value}`}</bdi>
          </Badge>
        ))}
      </div>
    </article>
  )
}
