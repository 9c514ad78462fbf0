import { useState, type ReactNode } from 'react'
import { DeveloperList } from './developer-list'
import { OrganizationList } from './organization-list'
import { words } from './panel-words'
import { PortalSettings } from './portal-settings'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'

/** The administrator's decisions about accounts, in both realms. Follows changes of other tabs. */
export function PeopleSection({ studio }: { readonly studio: Studio }): ReactNode {
  const world = useWorldData(studio, studio.verbs.studio.overview)
  const [slug, setSlug] = useState<string | null>(null)
  if (world === null) return words.loading
  const portal = world.portals.find((each) => each.slug === slug) ?? world.portals[0]
  return (
    <>
      <h3>{words.developers}</h3>
      {portal && (
        <>
          <p className="mock-row">
            <label>
              {words.portal}{' '}
              <select value={portal.slug} onChange={(event) => setSlug(event.target.value)}>
                {world.portals.map((each) => (
                  <option key={each.slug} value={each.slug}>
                    {each.slug} · {each.geo}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <DeveloperList key={portal.slug} studio={studio} portal={portal} />
          <details>
            <summary>
              {words.settings}: {portal.slug}
            </summary>
            <PortalSettings key={portal.slug} studio={studio} portal={portal} />
          </details>
        </>
      )}
      <OrganizationList studio={studio} world={world} />
    </>
  )
}
