import { MockError } from '../verbs/mock-error'
import { createContext } from '../world/context'
import { advanceTime } from '../world/advance-time'
import { worldVersion, type World } from '../world/world'
import { scenarios } from './scenarios'

export interface WorldOptions {
  readonly seed: number
  /** Ms UTC, the host's time. */
  readonly now: number
  /** `http://localhost:5173` */
  readonly origin: string
  readonly scenario: string
}

/** A fresh world of a scenario. Throws MockError when there is no such scenario. */
export function createWorld({ seed, now, origin, scenario: name }: WorldOptions): World {
  const scenario = scenarios.find((each) => each.name === name)
  if (!scenario) {
    throw new MockError(`no scenario "${name}"; there are: ${scenarios.map((each) => each.name).join(', ')}`)
  }
  const world: World = {
    version: worldVersion,
    startedAt: now,
    seed,
    sequence: 0,
    scenario: name,
    origin,
    clock: { offset: 0 },
    signUpMode: 'self-serve',
    accessCode: 'WELCOME-2026',
    portals: [],
    developers: [],
    organizations: [],
    users: [],
    links: [],
    sessions: [],
    ssoStates: [],
    failedSignIns: {},
    emailRequestedAt: {},
    outbox: [],
    faults: [],
  }
  const context = createContext(world, now)
  scenario.populate(context)
  advanceTime(context)
  return world
}
