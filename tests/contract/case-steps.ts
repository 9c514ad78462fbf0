import { expect } from 'vitest'
import * as z from 'zod/mini'
import type { Backend, BackendAnswer } from './backend'

export const password = 'Passw0rd!'
export const unknownToken = '00000000-0000-4000-8000-000000000000'

const inbox = z.array(z.object({ links: z.array(z.string()) }))
const list = z.object({ data: z.array(z.object({ id: z.string(), name: z.optional(z.string()) })) })

/** Requests that prepare a case, named after what an API user does. */
export function createCaseSteps(backend: Backend) {
  async function post(url: string, body?: unknown, method = 'POST'): Promise<BackendAnswer> {
    const answer = await backend.send({ method, url, body })
    expect(answer.status, `${method} ${url}`).toBeLessThan(400)
    return answer
  }
  const get = (url: string) => post(url, undefined, 'GET')
  const field = (json: unknown, name: string) => String(z.record(z.string(), z.unknown()).parse(json)[name])

  return {
    backend,
    post,
    advance: (by: object) => backend.verb('clock.advance', by),
    /** The token of the newest e-mail to an address. */
    async getEmailToken(to: string): Promise<string> {
      const [newest] = inbox.parse(await backend.verb('inbox', { to }))
      return new URLSearchParams(new URL(newest?.links[0] ?? '').hash.slice(1)).get('token') ?? ''
    },
    logIn: () => post('/portal/acme/api/v3/developer/authenticate', { username: 'dev@acme.test', password }),
    signIn: (username = 'ada@acme.test') => post('/kauth/api/v1/authenticate', { username, password }),
    async getPortalId(slug = 'acme'): Promise<string> {
      const { data } = list.parse((await get('/v3/portals')).json)
      return data.find(({ name }) => name === slug)?.id ?? ''
    },
    async getDeveloperId(status: string): Promise<{ portalId: string; developerId: string }> {
      const portalId = await this.getPortalId()
      const { data } = list.parse((await get(`/v3/portals/${portalId}/developers?filter[status]=${status}`)).json)
      return { portalId, developerId: data[0]?.id ?? '' }
    },
    /** Registers at `acme`; answers the link's token. */
    async registerDeveloper(): Promise<string> {
      await post('/portal/acme/api/v3/developer', newDeveloper)
      return this.getEmailToken(newDeveloper.email)
    },
    /** …and redeems it; answers the token that sets the password. */
    async verifyDeveloper(): Promise<string> {
      const token = await this.registerDeveloper()
      return field((await post('/portal/acme/api/v3/developer/verify-email', { token })).json, 'token')
    },
    async signUp(): Promise<string> {
      await post('/kauth/api/v1/register', newUser)
      return this.getEmailToken(newUser.email)
    },
    async requestUserReset(): Promise<string> {
      await post('/kauth/api/v1/password-resets', { email: 'ada@acme.test' })
      return this.getEmailToken('ada@acme.test')
    },
    /** A member of Acme who is not its owner, signed in. */
    async signInMember(): Promise<void> {
      await backend.verb('konnect.invite', { email: 'bob@acme.test', organization: 'Acme' })
      const token = await this.getEmailToken('bob@acme.test')
      const { json } = await post('/kauth/api/v1/email-verifications', { token }, 'PATCH')
      await post('/kauth/api/v1/password-resets', { token: field(json, 'resetToken'), password }, 'PATCH')
      await this.signIn('bob@acme.test')
    },
    /** Starts single sign-on and decides at the provider; answers the query of the callback. */
    async completeSso(startUrl: string, email: string): Promise<Record<string, string>> {
      const { headers } = await get(startUrl)
      const state = new URL(headers.location ?? '', 'http://x').searchParams.get('state')
      const { json } = await post('/__mock/api/idp', { state, email })
      return Object.fromEntries(new URL(field(json, 'location'), 'http://x').searchParams)
    },
  }
}
export type CaseSteps = ReturnType<typeof createCaseSteps>

export const newDeveloper = { email: 'new@acme.test', full_name: 'New Comer' }
export const newUser = {
  email: 'grace@navy.test',
  fullName: 'Grace Hopper',
  organization: 'Navy',
  password: 'Abcdefg!',
}
