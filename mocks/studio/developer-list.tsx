import { useCallback, useState, type ReactNode } from 'react'
import { developerStatus, type DeveloperStatus } from '../../src/contract/management'
import type { DeveloperPage, OverviewPortal } from '../verbs/studio-verbs'
import { words } from './panel-words'
import { ActionResult } from './action-result'
import type { Studio } from './studio'
import { useAction } from './use-action'
import { useWorldData } from './use-world-data'

const pageSize = 20

const actions: Readonly<Partial<Record<DeveloperStatus, string>>> = {
  approved: words.approve,
  rejected: words.reject,
  revoked: words.revoke,
}

interface DeveloperFilter {
  readonly search: string
  readonly status?: DeveloperStatus | undefined
  readonly page: number
}

interface Props {
  readonly studio: Studio
  readonly portal: OverviewPortal
}

/** The developers of a portal, and what the rules allow with each. */
export function DeveloperList({ studio, portal }: Props): ReactNode {
  const { verbs } = studio
  const { slug } = portal
  const [wanted, setWanted] = useState<DeveloperFilter>({ search: '', page: 1 })
  const { search, status } = wanted
  const load = useCallback(
    () => verbs.developers.page({ slug, search, page: wanted.page, size: pageSize, status }),
    [verbs, slug, search, wanted.page, status],
  )
  const found = useWorldData(studio, load)
  const { run, problem, done } = useAction()
  const pages = Math.max(1, Math.ceil((found?.total ?? 0) / pageSize))
  // There may be fewer than when this page was asked for: then the last one was answered.
  const page = Math.min(wanted.page, pages)
  return (
    <>
      <p className="mock-row">
        <input
          type="search"
          aria-label={words.searchDevelopers}
          placeholder={words.searchDevelopers}
          value={search}
          onChange={(event) => setWanted({ ...wanted, search: event.target.value, page: 1 })}
        />
        <select
          aria-label={words.status}
          value={status ?? ''}
          onChange={(event) =>
            setWanted({ ...wanted, status: developerStatus.safeParse(event.target.value).data, page: 1 })
          }
        >
          <option value="">{words.anyStatus}</option>
          {developerStatus.options.map((each) => (
            <option key={each} value={each}>
              {each} ({portal.counts[each]})
            </option>
          ))}
        </select>
      </p>
      <ActionResult problem={problem} done={done} />
      {found?.total === 0 && <p>{words.noDevelopers}</p>}
      <ul className="mock-list">
        {found?.data.map((developer) => (
          <DeveloperItem
            key={developer.id}
            developer={developer}
            onStatus={(next) => run(() => verbs.developers.setStatus(slug, developer.email, next))}
            onRemove={() => run(() => verbs.developers.remove(slug, developer.email))}
          />
        ))}
      </ul>
      {pages > 1 && (
        <p className="mock-row">
          <button type="button" disabled={page <= 1} onClick={() => setWanted({ ...wanted, page: page - 1 })}>
            {words.previous}
          </button>
          <button type="button" disabled={page >= pages} onClick={() => setWanted({ ...wanted, page: page + 1 })}>
            {words.next}
          </button>
          <small>{words.pageOf(page, pages, found?.total ?? 0)}</small>
        </p>
      )}
      <form
        className="mock-row"
        onSubmit={(event) => {
          event.preventDefault()
          const count = Number(new FormData(event.currentTarget).get('count'))
          run(() => verbs.developers.fill(slug, count))
        }}
      >
        <label>
          {words.fillCount}
          <input name="count" type="number" min={1} max={20_000} defaultValue={100} required />
        </label>
        <button type="submit">{words.fill}</button>
      </form>
    </>
  )
}

interface ItemProps {
  readonly developer: DeveloperPage['data'][number]
  readonly onStatus: (status: DeveloperStatus) => void
  readonly onRemove: () => void
}

function DeveloperItem({ developer, onStatus, onRemove }: ItemProps): ReactNode {
  const { email, fullName, status, next, verified, hasPassword } = developer
  const facts = [fullName, !verified && words.unverified, !hasPassword && words.noPassword].filter(Boolean)
  return (
    <li>
      <span className={`mock-badge mock-${status}`}>{status}</span> <b>{email}</b> <small>{facts.join(' · ')}</small>
      <span className="mock-row">
        {next.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={`${actions[each] ?? each} ${email}`}
            onClick={() => onStatus(each)}
          >
            {actions[each] ?? each}
          </button>
        ))}
        <button type="button" className="mock-secondary" aria-label={`${words.remove} ${email}`} onClick={onRemove}>
          {words.remove}
        </button>
      </span>
    </li>
  )
}
