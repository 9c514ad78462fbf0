import { expect, test } from 'vitest'
import { pairsFromEnvironment } from '../../build/configuration-environment'

test('variables of a container become keys; others are none of ours', () => {
  const environment = {
    PATH: '/bin',
    KONNECT_ACCESS_REALM: 'portal',
    KONNECT_ACCESS_PORTAL_API_URL: 'https://a.example',
  }
  expect(pairsFromEnvironment(environment)).toEqual(['realm=portal', 'portalApiUrl=https://a.example'])
})

test('a variable that is mistyped is named', () => {
  expect(() => pairsFromEnvironment({ KONNECT_ACCESS_REALMS: 'portal' })).toThrow('KONNECT_ACCESS_REALMS')
})
