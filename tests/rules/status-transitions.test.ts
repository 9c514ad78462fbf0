import { describe, expect, test } from 'vitest'
import type { DeveloperStatus } from '../../src/contract/management'
import { createSimulator } from './simulator'

const statuses: readonly DeveloperStatus[] = ['pending', 'approved', 'rejected', 'revoked']
const addresses = {
  pending: 'pending@acme.test',
  approved: 'dev@acme.test',
  rejected: 'rejected@acme.test',
  revoked: 'revoked@acme.test',
}
const allowed = ['pending>approved', 'pending>rejected', 'approved>revoked', 'revoked>approved']

const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const))

describe('an administrator', () => {
  test.each(pairs)('takes %s to %s as the table says', (from, to) => {
    const it = createSimulator()
    const developer = it.world.developers.find(({ email }) => email === addresses[from])
    const url = `/v3/portals/${developer?.portalId}/developers/${developer?.id}`
    const reply = it.send('PATCH', url, { status: to })
    const mails = it.inbox(addresses[from])
    if (allowed.includes(`${from}>${to}`)) {
      expect(reply).toMatchObject({ status: 200, json: { status: to } })
      expect(mails).toHaveLength(to === 'approved' ? 1 : 0)
    } else {
      expect(reply).toMatchObject({ status: 400, json: { invalid_parameters: [{ field: 'status' }] } })
      expect(mails).toHaveLength(0)
      expect(it.world.developers.find(({ id }) => id === developer?.id)?.status).toBe(from)
    }
  })

  test('may delete anybody, who may then register again', () => {
    for (const email of Object.values(addresses)) {
      const it = createSimulator()
      it.verb('developers.remove', { slug: 'acme', email })
      it.send('POST', '/portal/acme/api/v3/developer', { email, full_name: 'Again' })
      expect(it.inbox(email)[0]?.subject).toContain('Verify')
      expect(it.world.developers.find((each) => each.email === email)).toMatchObject({
        status: 'pending',
        fullName: 'Again',
      })
    }
  })

  test('auto-approve concerns only those who register afterwards', () => {
    const it = createSimulator()
    it.verb('portals.update', { slug: 'acme', settings: { autoApproveDevelopers: true } })
    it.send('POST', '/portal/acme/api/v3/developer', { email: 'new@acme.test', full_name: 'New' })
    const status = (email: string) => it.world.developers.find((each) => each.email === email)?.status
    expect([status('pending@acme.test'), status('new@acme.test')]).toEqual(['pending', 'approved'])
  })

  test('cannot turn off every way to log in, nor have OIDC and SAML together', () => {
    const it = createSimulator()
    const portal = it.world.portals[0]
    const url = `/v3/portals/${portal?.id}/authentication-settings`
    expect(it.send('PATCH', url, { basic_auth_enabled: false }).status).toBe(400)
    expect(it.send('PATCH', url, { oidc_auth_enabled: true, saml_auth_enabled: true }).status).toBe(400)
    const flat = {
      oidc_auth_enabled: true,
      basic_auth_enabled: false,
      oidc_issuer: 'https://i',
      oidc_client_secret: 's3cret',
    }
    const reply = it.send('PATCH', url, flat)
    expect(reply.json).toMatchObject({ oidc_auth_enabled: true, oidc_config: { issuer: 'https://i' } })
    expect(JSON.stringify(it.world.portals)).toContain('https://i')
    expect(JSON.stringify(it.world.portals)).not.toContain('s3cret')
  })
})
