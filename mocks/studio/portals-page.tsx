import { useEffect, type ReactNode } from 'react'
import { href, konnectRealm, portalRealm } from '../../src/paths'
import type { MockPortal } from '../verbs/views'
import './studio.css'
import type { Studio } from './studio'
import { useWorldData } from './use-world-data'
import { words } from './words'

/** `/portal` in mock builds: the Dev Portals of the simulated world. */
export function PortalsPage({ studio }: { readonly studio: Studio }): ReactNode {
  const portals = useWorldData(studio, studio.verbs.portals.list)

  useEffect(() => {
    document.title = words.portalsTitle
  }, [])

  if (portals === null) return <main className="mock-page">{words.loading}</main>
  return (
    <main className="mock-page">
      <h1>{words.portalsTitle}</h1>
      <p>
        {portals.length > 0 ? words.portalsIntro : words.noPortals}{' '}
        <a href={href(konnectRealm, 'home')}>{words.konnect}</a>
      </p>
      <ul className="mock-portals">
        {portals.map((portal) => (
          <PortalItem key={portal.slug} portal={portal} />
        ))}
      </ul>
    </main>
  )
}

function PortalItem({ portal }: { readonly portal: MockPortal }): ReactNode {
  const realm = portalRealm(portal.slug)
  const named = (action: string) => `${action}: ${portal.name}`
  return (
    <li>
      <h2>{portal.name}</h2>
      <p>
        <code>{portal.slug}</code> · <code>{portal.geo}</code> · {describePortal(portal).join(' · ')}
      </p>
      <p className="mock-actions">
        {portal.authenticationEnabled && (
          <a href={href(realm, 'signIn')} aria-label={named(words.logIn)}>
            {words.logIn}
          </a>
        )}
        {portal.authenticationEnabled && portal.basicAuthEnabled && (
          <a href={href(realm, 'signUp')} aria-label={named(words.register)}>
            {words.register}
          </a>
        )}
        <a href={href(realm, 'home')} aria-label={named(words.catalog)}>
          {words.catalog}
        </a>
      </p>
    </li>
  )
}

function describePortal(portal: MockPortal): string[] {
  if (!portal.authenticationEnabled) return [words.isPublic]
  const methods = [
    portal.basicAuthEnabled && words.basicAuth,
    portal.oidcAuthEnabled && words.oidc,
    portal.samlAuthEnabled && words.saml,
  ].filter((method) => method !== false)
  return [methods.join(' + '), portal.autoApproveDevelopers ? words.autoApprove : words.manualApprove]
}
