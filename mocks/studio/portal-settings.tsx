import type { ReactNode } from 'react'
import type { OverviewPortal, PortalSettings as Settings } from '../verbs/studio-verbs'
import { words } from './panel-words'
import { ActionResult } from './action-result'
import type { Studio } from './studio'
import { useAction } from './use-action'

const switches = [
  'authenticationEnabled',
  'autoApproveDevelopers',
  'basicAuthEnabled',
  'oidcAuthEnabled',
  'samlAuthEnabled',
  'rbacEnabled',
  'autoApproveApplications',
  'oidcTeamMappingEnabled',
  'konnectMappingEnabled',
] as const

interface Props {
  readonly studio: Studio
  readonly portal: OverviewPortal
}

/** Every setting of the management API. A switch takes effect at once; what the rules forbid is refused in words. */
export function PortalSettings({ studio: { verbs }, portal }: Props): ReactNode {
  const { run, problem, done } = useAction()
  const configure = (settings: Settings, said?: string) =>
    run(() => verbs.portals.configure(portal.slug, settings), said)
  return (
    <>
      <ActionResult problem={problem} done={done} />
      <ul className="mock-list">
        {switches.map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={portal[name]}
                onChange={(event) => configure({ [name]: event.target.checked })}
              />{' '}
              {words.settingNames[name]}
            </label>
          </li>
        ))}
      </ul>
      <form
        className="mock-fields"
        onSubmit={(event) => {
          event.preventDefault()
          const data = new FormData(event.currentTarget)
          const text = (name: string) => {
            const value = data.get(name)
            return typeof value === 'string' ? value.trim() : ''
          }
          const oidc = text('issuer') || text('clientId') ? oidcFrom(text) : null
          configure({ name: text('name'), description: text('description') || null, oidc }, words.saved)
        }}
      >
        <TextSetting name="name" label={words.name} value={portal.name} />
        <TextSetting name="description" label={words.description} value={portal.description ?? ''} />
        <TextSetting name="issuer" label={words.issuer} value={portal.oidc?.issuer ?? ''} />
        <TextSetting name="clientId" label={words.clientId} value={portal.oidc?.clientId ?? ''} />
        <TextSetting name="scopes" label={words.scopes} value={portal.oidc?.scopes.join(' ') ?? ''} />
        <TextSetting name="claims" label={words.claims} value={claimsText(portal.oidc?.claimMappings ?? {})} />
        <button type="submit">{words.save}</button>
      </form>
    </>
  )
}

function TextSetting({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
}) {
  return (
    <label>
      {label}
      <input name={name} defaultValue={value} autoComplete="off" />
    </label>
  )
}

/** `name=name email=mail` */
function claimsText(claims: Readonly<Record<string, string>>): string {
  return Object.entries(claims)
    .map(([claim, field]) => `${claim}=${field}`)
    .join(' ')
}

function oidcFrom(text: (name: string) => string) {
  const list = (name: string) => text(name).split(/\s+/).filter(Boolean)
  const claimMappings = Object.fromEntries(
    list('claims').map((pair) => {
      const [claim = '', field = ''] = pair.split('=')
      return [claim, field || claim]
    }),
  )
  return { issuer: text('issuer'), clientId: text('clientId'), scopes: list('scopes'), claimMappings }
}
