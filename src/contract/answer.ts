import * as z from 'zod/mini'

/**
 * A part of an answer that the app can do without. Absent, null and of another type are all read as missing, and none of
 * them makes the rest unreadable.
 */
export function lenient<T extends z.core.SomeType>(schema: T) {
  return z.catch(z.optional(schema), undefined)
}

/** The same answer as its source documents it, with nothing lenient: what the mock backend must answer. */
export function documentedShape(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniCatch) return documentedShape(withoutOptional(schema.def.innerType))
  if (schema instanceof z.ZodMiniOptional) return z.optional(documentedShape(schema.def.innerType))
  if (schema instanceof z.ZodMiniNullable) return z.nullable(documentedShape(schema.def.innerType))
  if (schema instanceof z.ZodMiniArray) return z.array(documentedShape(schema.def.element))
  if (!(schema instanceof z.ZodMiniObject)) return schema
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  return z.object(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, documentedShape(value)])))
}

/** What `lenient` has put around a schema. */
function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema
}

/** Texts by name. `z.record` says the same and is 0.5 kB of the first load. */
export const textMap = z.catchall(z.object({}), z.string())
