import { describe, expect, test } from 'vitest'
import { developerStatus } from '../../src/contract/management'
import { createEml } from '../../mocks/studio/eml'
import { maskSecrets } from '../../mocks/studio/mask-secrets'
import { createStudioClient } from '../../mocks/hosts/verbs'
import { createTestBackend } from '../support/test-backend'

function studio(scenario?: string) {
  const backend = createTestBackend({ scenario })
  return { ...backend, client: createStudioClient(backend.host.verb) }
}

describe('the control room', () => {
  test('offers only the transitions that the rules allow', async () => {
    const { data } = await studio().client.developers.page({ slug: 'acme' })
    expect(Object.fromEntries(data.map(({ status, next }) => [status, next]))).toEqual({
      approved: ['revoked'],
      pending: ['approved', 'rejected'],
      rejected: [],
      revoked: ['approved'],
    })
  })

  test('searches, filters and pages through a crowd', async () => {
    const { client } = studio()
    await client.developers.fill('acme', 250)
    const { total, data } = await client.developers.page({ slug: 'acme', page: 3, size: 100 })
    expect([total, data.length]).toEqual([254, 54])
    const found = await client.developers.page({ slug: 'acme', search: 'DEVELOPER 200' })
    expect(found.data).toMatchObject([{ email: 'developer-200@crowd.test' }])
    const counts = (await client.studio.overview()).portals[0]?.counts
    for (const status of developerStatus.options) {
      expect((await client.developers.page({ slug: 'acme', status })).total).toBe(counts?.[status])
    }
  })

  test('changes every setting of a portal, and refuses what the rules forbid', async () => {
    const { client } = studio()
    const oidc = { issuer: 'https://idp.test', clientId: 'x', scopes: ['openid'], claimMappings: { email: 'mail' } }
    const settings = { name: 'New name', description: null, rbacEnabled: true, oidcAuthEnabled: true, oidc }
    await client.portals.configure('acme', settings)
    expect((await client.studio.overview()).portals[0]).toMatchObject(settings)
    const both = client.portals.configure('acme', { samlAuthEnabled: true })
    await expect(both).rejects.toThrow(/cannot both/)
  })

  test('starts a trial and chooses a plan', async () => {
    const { client } = studio()
    const plan = async () => (await client.studio.overview()).organizations[0]
    const id = (await plan())?.id
    await client.organizations.startTrial(id ?? '')
    expect((await plan())?.endsAt).not.toBeNull()
    await client.organizations.choosePlan(id ?? '', 'free')
    expect(await plan()).toMatchObject({ subscription: { plan: 'free' }, endsAt: null })
  })

  test('verifies and removes users; reading changes nothing', async () => {
    const { client, verbs, read } = studio('invite-only')
    await client.users.verify('invited@acme.test')
    expect((await client.studio.overview()).users).toMatchObject([{}, { email: 'invited@acme.test', verified: true }])
    await client.users.remove('invited@acme.test')
    const before = await read()
    expect((await client.studio.overview()).users).toHaveLength(1)
    await verbs.inbox()
    expect(await read()).toBe(before)
  })
})

test('an owner who is removed hands the organization on, the last one to nobody', async () => {
  const { client, verbs } = studio()
  await verbs.konnect.invite('next@acme.test', 'Acme')
  const owner = async () => (await client.studio.overview()).organizations[0]?.owner
  await client.users.remove('ada@acme.test')
  expect(await owner()).toBe('next@acme.test')
  await client.users.remove('next@acme.test')
  expect(await owner()).toBeNull()
  await verbs.konnect.invite('later@acme.test', 'Acme')
  expect(await owner()).toBe('later@acme.test')
})

test('an e-mail as a file: both parts, whole, and a subject in any script', async () => {
  const [email] = await studio('access-code').verbs.inbox()
  if (!email) throw new Error('no e-mail')
  const eml = createEml({ ...email, subject: 'Grüße – ваше приглашение, très long, in mehr als einem Wort' })
  const parts = [...eml.matchAll(/base64\r\n\r\n([\s\S]*?)\r\n--/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString('utf8'),
  )
  expect(parts).toEqual([email.text, email.html])
  expect(eml.split('\r\n').every((line) => line.length <= 200)).toBe(true)
  expect(eml).toMatch(/^From: "Konnect" <no-reply@mock\.test>\r\n/)
  const encoded = [...eml.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)]
  expect(encoded.every(([word]) => word.length <= 75)).toBe(true)
  expect(encoded.map(([, text = '']) => Buffer.from(text, 'base64').toString('utf8')).join('')).toContain('приглашение')
})

test('the panel masks passwords, tokens and codes, however deep', () => {
  const body = {
    username: 'a',
    password: 'b',
    deep: [{ old_password: 'c', token: 'd', resetToken: 'e', registrationCode: 'f' }],
  }
  expect(JSON.stringify(maskSecrets(body))).not.toMatch(/"[b-f]"/)
  expect(maskSecrets(body)).toMatchObject({ username: 'a' })
})
