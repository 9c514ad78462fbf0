import * as z from 'zod/mini'

/**
 * An optional part of a response. A value that is absent, null or of another type is read as missing, and the rest is still
 * parsed.
 */
export function lenient<T extends z.core.SomeType>(schema: T) {
  return z.catch(z.optional(schema), undefined)
}

/** The response as its source documents it, with nothing lenient. The mock backend must send it. */
export function strictSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodMiniCatch) return strictSchema(unwrapOptional(schema.def.innerType))
  if (schema instanceof z.ZodMiniOptional) return z.optional(strictSchema(schema.def.innerType))
  if (schema instanceof z.ZodMiniNullable) return z.nullable(strictSchema(schema.def.innerType))
  if (schema instanceof z.ZodMiniArray) return z.array(strictSchema(schema.def.element))
  if (!(schema instanceof z.ZodMiniObject)) return schema
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  return z.object(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, strictSchema(value)])))
}

/** What `lenient` has put around a schema. */
function unwrapOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema
}

/** Texts by name. `z.record` does the same and is 0.5 kB of the first load. */
export const stringRecord = z.catchall(z.object({}), z.string())
