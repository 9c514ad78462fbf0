import { choosePlan, getSubscription } from '../../src/contract/subscription'
import { choosePlan as choose, toSubscription } from '../rules/trial'
import { iso } from '../world/clock'
import type { Organization, User, World } from '../world/world'
import { forbidden, notFound, success, type ProblemResult } from './handler-result'
import { createUserHandler } from './create-handler'

const get = createUserHandler(getSubscription, ({ world, now }, user) => {
  const organization = organizationOf(world, user)
  return organization ? success(toSubscription(organization, now)) : notFound()
})

/** Only the owner chooses, and only from what was read last: a choice made meanwhile is not overwritten. */
const change = createUserHandler(choosePlan, ({ world, now, body }, user) => {
  const organization = organizationOf(world, user)
  if (!organization) return notFound()
  if (organization.ownerId !== user.id) return forbidden('Only the owner of the organization chooses the plan')
  const { chosenAt } = organization
  if (body.chosen_at !== (chosenAt === null ? null : iso(chosenAt))) return conflict
  choose(organization, body.plan, now)
  organization.updatedAt = now
  return success(toSubscription(organization, now))
})

const conflict: ProblemResult = {
  kind: 'problem',
  status: 409,
  title: 'Conflict',
  detail: 'The plan was changed meanwhile',
}

function organizationOf({ organizations }: World, { organizationId }: User): Organization | undefined {
  return organizations.find(({ id }) => id === organizationId)
}

export const subscriptionHandlers = {
  'get-subscription': get,
  'choose-plan': change,
}
