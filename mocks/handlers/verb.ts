import * as z from 'zod/mini'
import type { Scene } from '../world/scene'
import { ControlError } from './control-error'

/** One verb of the mock interface. A reading one gets the world itself and leaves it, and the log, as they are. */
export interface Verb {
  readonly reads: boolean
  readonly run: (scene: Scene, args: unknown) => unknown
}

export type Verbs = Readonly<Record<string, Verb>>

/** Throws ControlError that names the verb and what is wrong with its arguments. */
export function parseArguments<Args>(name: string, schema: z.ZodMiniType<Args>, args: unknown): Args {
  const parsed = schema.safeParse(args ?? {})
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) =>
    [path.map(String).join('.'), message].filter(Boolean).join(': '),
  )
  throw new ControlError(`${name}: ${problems.join('; ')}`)
}

type Run<Args> = (scene: Scene, args: Args) => unknown

export function verb<Args>(name: string, schema: z.ZodMiniType<Args>, run: Run<Args>): Verbs {
  return { [name]: { reads: false, run: (scene, args) => run(scene, parseArguments(name, schema, args)) } }
}

export function reading<Args>(name: string, schema: z.ZodMiniType<Args>, run: Run<Args>): Verbs {
  return { [name]: { reads: true, run: (scene, args) => run(scene, parseArguments(name, schema, args)) } }
}

export const nothing = z.object({})
