import * as z from 'zod/mini'
import { createStoredValue } from '../../state/stored-value'
import { useStoredValue } from '../../state/use-stored-value'

export const quickstartSteps = ['configure-runtime', 'configure-service', 'implement-service'] as const
export type QuickstartStep = (typeof quickstartSteps)[number]

const steps = z.array(z.enum(quickstartSteps))

/** For each organization. */
const doneSteps = createStoredValue(
  'localStorage',
  'konnect-access:quickstart:',
  (text) => steps.parse(JSON.parse(text)),
  JSON.stringify,
)

/** Which steps are ticked off: the same in every tab. */
export function useQuickstartProgress(organizationId: string) {
  const done = useStoredValue(doneSteps, organizationId) ?? []

  function mark(step: QuickstartStep, isDone: boolean) {
    const next = quickstartSteps.filter((each) => (each === step ? isDone : done.includes(each)))
    doneSteps.set(next, organizationId)
  }

  return { done, mark }
}
