import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, daysLeft, planStateOf } from '../../src/konnect/plan-state'

const second = 1000
const day = 24 * 60 * 60 * second
const startedAt = Date.UTC(2026, 0, 31, 12)
const endsAt = startedAt + 30 * day

describe('days left of a trial', () => {
  test.each([
    ['at the start', 0, 30],
    ['a second later', second, 30],
    ['a second before the first day is over', day - second, 30],
    ['after a day', day, 29],
    ['three days before the end', 27 * day, 3],
    ['a second before the end', 30 * day - second, 1],
    ['at the end', 30 * day, 0],
    ['long after', 90 * day, 0],
  ])('%s', (_, passed, left) => {
    expect(daysLeft(endsAt, startedAt + passed)).toBe(left)
  })

  test('never grow as time passes, and are 0 only when it is over', () => {
    const moment = fc.integer({ min: 0, max: 60 * day })
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [earlier, later] = [startedAt + Math.min(one, other), startedAt + Math.max(one, other)]
        expect(daysLeft(endsAt, earlier)).toBeGreaterThanOrEqual(daysLeft(endsAt, later))
        expect(daysLeft(endsAt, later) === 0).toBe(later >= endsAt)
      }),
    )
  })

  test('the whole trial is 30 days, also over a change of clocks', () => {
    expect(daysBetween(startedAt, endsAt)).toBe(30)
  })
})

describe('where an organization stands', () => {
  const trial = { started_at: new Date(startedAt).toISOString(), ends_at: new Date(endsAt).toISOString() }
  const onTrial = { plan: 'plus-trial', trial, notice: 'none', chosen_at: null } as const

  test('before the first sign-in of its owner, the trial has not started', () => {
    expect(planStateOf({ ...onTrial, trial: null }, 0)).toEqual({ kind: 'not-started' })
  })

  test('during the trial it says how long, and from three days before the end that it is ending', () => {
    expect(planStateOf(onTrial, 4)).toEqual({ kind: 'trial', endsAt, daysLeft: 4, days: 30, isEnding: false })
    expect(planStateOf(onTrial, 3)).toMatchObject({ kind: 'trial', isEnding: true })
  })

  test('the stage follows the clock while the page stands open, whatever the answer said', () => {
    expect(planStateOf({ ...onTrial, notice: 'none' }, 2)).toMatchObject({ kind: 'trial', isEnding: true })
    expect(planStateOf({ ...onTrial, notice: 'ending' }, 0)).toEqual({ kind: 'ended', endsAt })
  })

  test('after a choice the trial is no longer spoken of', () => {
    const chosen_at = new Date(startedAt + day).toISOString()
    expect(planStateOf({ ...onTrial, plan: 'free', chosen_at }, 29)).toEqual({ kind: 'chosen', plan: 'free' })
  })
})
