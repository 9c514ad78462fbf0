import * as z from 'zod/mini'
import type { Context } from '../world/context'
import { MockError } from './mock-error'

/** How a client's function takes the arguments: each by its position, or all as one object. */
type ParameterStyle = readonly string[] | 'object'

type PositionalParameters<Args, Names> = Names extends readonly [infer Name extends keyof Args, ...infer Rest]
  ? undefined extends Args[Name]
    ? [Args[Name]?, ...PositionalParameters<Args, Rest>]
    : [Args[Name], ...PositionalParameters<Args, Rest>]
  : []

type ParametersOf<Args, T extends ParameterStyle> = T extends 'object' ? [Args] : PositionalParameters<Args, T>

/** What a verb of the mock interface is to everybody who calls it, in a tab or over HTTP. */
export interface VerbSignature<P extends readonly unknown[] = readonly unknown[], R = unknown> {
  /** For the documentation. */
  readonly summary: string
  readonly parameters: ParameterStyle
  /** The arguments of a client's function as one object, as they are sent. */
  toArguments(values: P): unknown
  parseResult(result: unknown): R
}

interface VerbDefinition<A extends z.ZodMiniType, T extends ParameterStyle, R extends z.ZodMiniType> {
  readonly summary: string
  readonly parameters: T
  readonly args: A
  readonly result: R
}

/** A verb of the world. `reads`: it leaves the world, and the log, as they are. `replaces`: another world begins. */
export interface Verb<P extends readonly unknown[] = readonly unknown[], R = unknown> extends VerbSignature<P, R> {
  readonly effect: 'reads' | 'changes' | 'replaces'
  /** `name`: the verb's own, for the messages. Throws MockError. */
  readonly run: (context: Context, args: unknown, name: string) => unknown
}

/** Throws MockError that names the verb and what is wrong with its arguments. */
export function parseArguments<S extends z.ZodMiniType>(name: string, schema: S, args: unknown): z.output<S> {
  const parsed = schema.safeParse(args ?? {})
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) =>
    [path.map(String).join('.'), message].filter(Boolean).join(': '),
  )
  throw new MockError(`${name}: ${problems.join('; ')}`)
}

export function createSignature<A extends z.ZodMiniType, const T extends ParameterStyle, R extends z.ZodMiniType>({
  summary,
  parameters,
  result,
}: VerbDefinition<A, T, R>): VerbSignature<ParametersOf<z.input<A>, T>, z.output<R>> {
  return {
    summary,
    parameters,
    toArguments: (values) =>
      typeof parameters === 'string'
        ? values[0]
        : Object.fromEntries(parameters.map((name, index) => [name, values[index]])),
    // JSON has no undefined.
    parseResult: (value) => result.parse(value ?? undefined),
  }
}

/** Arguments, result and implementation of a verb in one value. */
export function defineVerb<A extends z.ZodMiniType, const T extends ParameterStyle, R extends z.ZodMiniType>(
  declared: VerbDefinition<A, T, R> & {
    readonly effect: Verb['effect']
    readonly run: (context: Context, args: z.output<A>) => z.input<R>
  },
): Verb<ParametersOf<z.input<A>, T>, z.output<R>> {
  const { effect, args: schema, result, run } = declared
  return {
    ...createSignature(declared),
    effect,
    run: (context, args, name) => result.parse(run(context, parseArguments(name, schema, args))),
  }
}

/** No arguments. */
export const noArguments = z.object({})
