import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { isProblem, toApiProblem } from '../../api/api-problem'
import type { PublishedApi } from '../../contract/apis'
import { ProblemAlert } from '../../forms/problem-alert'
import { formatDate, isolate } from '../../i18n/formats'
import { usePrivateI18n } from '../../i18n/use-private-i18n'
import { ScreenHeading } from '../../layout/screen-heading'
import { useSite } from '../../layout/site'
import { href } from '../../paths'
import { useRealmContext } from '../../session/realm-context'
import { Badge } from '../../ui/badge'
import { Button, buttonClass, linkClass } from '../../ui/button'
import { BackIcon, WarningIcon } from '../../ui/deferred-icons'
import { DetourDrawing } from '../../ui/drawings'
import { Skeleton, SkeletonCard } from '../../ui/skeleton'
import { PortalLayout } from '../portal-layout'
import { apiQuery } from './apis-query'

/** One API's page: the same facts as its card, in full. */
export function Component() {
  const { t } = usePrivateI18n()
  const context = useRealmContext()
  const { idOrSlug = '' } = useParams()
  const api = useQuery(apiQuery(context, useQueryClient(), idOrSlug))
  if (isProblem(api.error, 'not-found', 'bad-request')) {
    return (
      <PortalLayout>
        <ApiNotFound />
      </PortalLayout>
    )
  }
  return (
    <PortalLayout>
      <p className="back">
        <Link to={href(context.realm, 'home')} className={linkClass()}>
          <BackIcon size={16} />
          <span>{t('portal.api.back')}</span>
        </Link>
      </p>
      <ApiContent api={api} />
    </PortalLayout>
  )
}

function ApiNotFound() {
  const { t } = usePrivateI18n()
  const { realm } = useRealmContext()
  const site = useSite()
  return (
    <>
      <DetourDrawing />
      <ScreenHeading site={site.name} lead={t('portal.api.notFound.text')}>
        {t('portal.api.notFound')}
      </ScreenHeading>
      <Link to={href(realm, 'home')} className={buttonClass()}>
        {t('portal.api.back')}
      </Link>
    </>
  )
}

function ApiContent({ api }: { api: UseQueryResult<PublishedApi> }) {
  const { t, dir } = usePrivateI18n()
  const site = useSite()
  if (api.isError && !api.data) {
    return (
      <>
        <ScreenHeading site={site.name}>{t('portal.api.failed')}</ScreenHeading>
        <ProblemAlert
          problem={toApiProblem(api.error)}
          actions={
            <Button tone="secondary" busy={api.isFetching} onClick={() => void api.refetch()}>
              {t('shared.tryAgain')}
            </Button>
          }
        />
      </>
    )
  }
  return (
    <>
      <ScreenHeading site={site.name} lead={api.data && <Version of={api.data} />} loading={!api.data}>
        {api.data ? isolate(api.data.name, dir) : t('shared.loading')}
      </ScreenHeading>
      <Skeleton loading={api.isPending} fallback={<SkeletonCard className="h-60" />}>
        {api.data && <ApiFacts api={api.data} />}
      </Skeleton>
    </>
  )
}

function ApiFacts({ api }: { api: PublishedApi }) {
  const { t } = usePrivateI18n()
  const labels = Object.entries(api.public_labels ?? {})
  return (
    <>
      {api.deprecated && (
        <div className="message message-warning">
          <WarningIcon />
          <p>{t('portal.api.deprecated.text')}</p>
        </div>
      )}
      <div className="two-columns">
        <div className="api-words">
          <p>
            <bdi>{api.description || t('portal.catalog.noDescription')}</bdi>
          </p>
          <h2>{t('portal.api.labels')}</h2>
          <p className="badges">
            {labels.length === 0 && <span>{t('portal.api.none')}</span>}
            {labels.map(([name, value]) => (
              <Badge key={name}>
                <bdi>{`${name}: ${value}`}</bdi>
              </Badge>
            ))}
          </p>
        </div>
        <dl className="facts">
          {api.visibility && <Fact name={t('portal.api.visibility')}>{t(`portal.catalog.${api.visibility}`)}</Fact>}
          {api.slug && <Fact name={t('portal.api.slug')}>{api.slug}</Fact>}
          <Day name={t('portal.api.created')} at={api.created_at} />
          <Day name={t('portal.api.updated')} at={api.updated_at} />
        </dl>
      </div>
    </>
  )
}

function Version({ of: { version } }: { of: PublishedApi }) {
  const { t } = usePrivateI18n()
  if (!version) return <Badge>{t('portal.catalog.noVersion')}</Badge>
  return (
    <Badge>
      <span className="sr-only">{`${t('portal.api.version')} `}</span>
      <bdi>{version}</bdi>
    </Badge>
  )
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  )
}

/** Nothing where the answer has no date, or one that cannot be read. */
function Day({ name, at = '' }: { name: string; at: string | undefined }) {
  const { locale } = usePrivateI18n()
  const time = Date.parse(at)
  return Number.isNaN(time) ? null : <Fact name={name}>{formatDate(locale, time, { dateStyle: 'long' })}</Fact>
}
