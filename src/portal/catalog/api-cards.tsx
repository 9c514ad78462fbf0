import { Link } from 'react-router'
import type { PublishedApi } from '../../contract/apis'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { apiHref } from '../../paths'
import { useRealmContext } from '../../session/realm-context'
import { Badge } from '../../ui/badge'
import type { CatalogView } from './use-catalog-view'

interface Props {
  apis: readonly PublishedApi[]
  view: CatalogView
  /** The newest search is still loading. */
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

/** More would make a card higher than its neighbours; the API's page has them all. */
const labelsShown = 3

function ApiCard({ api }: { api: PublishedApi }) {
  const { t } = usePrivateI18n()
  const { realm } = useRealmContext()
  const labels = Object.entries(api.public_labels ?? {})
  const more = labels.length - labelsShown
  return (
    <article className="api-card card-link">
      <div className="api-card-top" title={api.name}>
        <h2>
          <Link to={apiHref(realm, api.slug || api.id)}>
            <bdi>{api.name}</bdi>
          </Link>
        </h2>
        <Badge>{api.version ? <bdi>{api.version}</bdi> : t('portal.catalog.noVersion')}</Badge>
      </div>
      <p className="api-card-text">
        {api.description ? <bdi>{api.description}</bdi> : t('portal.catalog.noDescription')}
      </p>
      <div className="badges">
        {api.deprecated && <Badge tone="warning">{t('portal.catalog.deprecated')}</Badge>}
        {api.visibility && (
          <Badge tone={api.visibility === 'public' ? 'success' : 'neutral'}>
            {t(`portal.catalog.${api.visibility}`)}
          </Badge>
        )}
        {labels.slice(0, labelsShown).map(([name, value]) => (
          <Badge key={name}>
            <bdi>{`${name}: ${value}`}</bdi>
          </Badge>
        ))}
        {more > 0 && (
          <Badge>
            <span aria-hidden="true" dir="ltr">
              {`+${more}`}
            </span>
            <span className="sr-only">{t('portal.catalog.moreLabels', { count: more })}</span>
          </Badge>
        )}
      </div>
    </article>
  )
}
