import * as z from 'zod/mini'
import type { Context } from '../world/context'
import { ControlError } from './control-error'

/** How a client's function takes the arguments: each by its position, or all as one object. */
type Takes = readonly string[] | 'object'

type ByPosition<Args, Names> = Names extends readonly [infer Name extends keyof Args, ...infer Rest]
  ? undefined extends Args[Name]
    ? [Args[Name]?, ...ByPosition<Args, Rest>]
    : [Args[Name], ...ByPosition<Args, Rest>]
  : []

type ParametersOf<Args, T extends Takes> = T extends 'object' ? [Args] : ByPosition<Args, T>

/** What a verb of the mock interface is to everybody who calls it, in a tab or over HTTP. */
export interface Signature<P extends readonly unknown[] = readonly unknown[], R = unknown> {
  /** For the documentation. */
  readonly summary: string
  readonly takes: Takes
  /** The arguments of a client's function as one object, as they are sent. */
  named(values: P): unknown
  parseResult(result: unknown): R
}

interface Declared<A extends z.ZodMiniType, T extends Takes, R extends z.ZodMiniType> {
  readonly summary: string
  readonly takes: T
  readonly args: A
  readonly result: R
}

/** A verb of the world. `reads`: it leaves the world, and the log, as they are. `replaces`: another world begins. */
export interface Verb<P extends readonly unknown[] = readonly unknown[], R = unknown> extends Signature<P, R> {
  readonly effect: 'reads' | 'changes' | 'replaces'
  /** `name`: the verb's own, for the messages. Throws ControlError. */
  readonly run: (context: Context, args: unknown, name: string) => unknown
}

/** Throws ControlError that names the verb and what is wrong with its arguments. */
export function parseArguments<S extends z.ZodMiniType>(name: string, schema: S, args: unknown): z.output<S> {
  const parsed = schema.safeParse(args ?? {})
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) =>
    [path.map(String).join('.'), message].filter(Boolean).join(': '),
  )
  throw new ControlError(`${name}: ${problems.join('; ')}`)
}

export function signature<A extends z.ZodMiniType, const T extends Takes, R extends z.ZodMiniType>({
  summary,
  takes,
  result,
}: Declared<A, T, R>): Signature<ParametersOf<z.input<A>, T>, z.output<R>> {
  return {
    summary,
    takes,
    named: (values) =>
      typeof takes === 'string' ? values[0] : Object.fromEntries(takes.map((name, index) => [name, values[index]])),
    // JSON has no undefined.
    parseResult: (value) => result.parse(value ?? undefined),
  }
}

/** Arguments, result and implementation of a verb in one value. */
export function verb<A extends z.ZodMiniType, const T extends Takes, R extends z.ZodMiniType>(
  declared: Declared<A, T, R> & {
    readonly effect: Verb['effect']
    readonly run: (context: Context, args: z.output<A>) => z.input<R>
  },
): Verb<ParametersOf<z.input<A>, T>, z.output<R>> {
  const { effect, args: schema, result, run } = declared
  return {
    ...signature(declared),
    effect,
    run: (context, args, name) => result.parse(run(context, parseArguments(name, schema, args))),
  }
}

/** No arguments. */
export const none = z.object({})
