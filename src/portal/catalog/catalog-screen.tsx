import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { toApiProblem } from '../../api/api-problem'
import { ProblemAlert } from '../../forms/problem-alert'
import { ScreenHeading } from '../../layout/screen-heading'
import { useSite } from '../../layout/site'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { useRealmContext } from '../../session/realm-context'
import { Button } from '../../ui/button'
import { Skeleton, SkeletonBar, SkeletonCard } from '../../ui/skeleton'
import { PortalLayout } from '../portal-layout'
import { ApiCards } from './api-cards'
import { apisQuery, pageSize } from './apis-query'
import { EmptyCatalog } from './empty-catalog'
import { Pagination } from './pagination'
import { SearchBox } from './search-box'
import { createCatalogSearchParams, useCatalogSearchParams } from './use-catalog-search-params'
import { type CatalogView, useCatalogView } from './use-catalog-view'
import { ViewSwitch } from './view-switch'

/** The catalog: the published APIs the developer may see, with search in the URL, paging, grid and list. */
export function Component() {
  const { t } = usePrivateI18n()
  const site = useSite()
  const { q, page, search, goToPage } = useCatalogSearchParams()
  const [view, setView] = useCatalogView()
  const apis = useQuery(apisQuery(useRealmContext(), { q, page }))
  const total = apis.data?.meta.page.total ?? 0
  const asked = apis.data?.search
  const pageCount = Math.max(1, Math.ceil(total / pageSize))

  // The page does not exist any more (an old link, deleted APIs): go to the last one.
  const isPageMissing = apis.data !== undefined && !apis.isPlaceholderData && page > pageCount

  return (
    <PortalLayout>
      {isPageMissing && <Navigate to={`?${createCatalogSearchParams(q, pageCount)}`} replace />}
      <ScreenHeading site={site.name} lead={t('portal.catalog.lead', { portal: site.name })}>
        {t('portal.catalog.title')}
      </ScreenHeading>
      <div className="catalog-bar">
        <SearchBox value={q} onSearch={search} />
        <ViewSwitch view={view} onChange={setView} />
      </div>
      {apis.isError && !apis.data ? (
        <ProblemAlert
          problem={toApiProblem(apis.error)}
          actions={
            <Button tone="secondary" busy={apis.isFetching} onClick={() => void apis.refetch()}>
              {t('shared.tryAgain')}
            </Button>
          }
        />
      ) : (
        <Skeleton loading={apis.isPending || isPageMissing} fallback={<CatalogSkeleton view={view} />}>
          <p className="catalog-count" aria-live="polite">
            {asked
              ? t('portal.catalog.countFor', { count: total, query: asked })
              : t('portal.catalog.count', { count: total })}
          </p>
          {apis.data && total > 0 ? (
            <ApiCards apis={apis.data.data} view={view} busy={apis.isPlaceholderData} />
          ) : (
            <EmptyCatalog query={asked ?? q} onClear={() => search('')} />
          )}
          {pageCount > 1 && <Pagination page={page} pageCount={pageCount} onPageChange={goToPage} />}
        </Skeleton>
      )}
    </PortalLayout>
  )
}

/** As high as a card with one row of labels, where the cards will be. */
function CatalogSkeleton({ view }: { view: CatalogView }) {
  return (
    <>
      <div className="catalog-count">
        <SkeletonBar className="h-4 w-16" />
      </div>
      <div className={view === 'grid' ? 'catalog-grid' : 'catalog-list'}>
        {Array.from({ length: 6 }, (_, index) => (
          <SkeletonCard key={index} className={view === 'grid' ? 'h-[9.1875rem]' : 'h-[7.9375rem]'} />
        ))}
      </div>
    </>
  )
}
