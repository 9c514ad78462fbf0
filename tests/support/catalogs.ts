import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import ts from 'typescript'

export const appParts = ['public', 'private'] as const
const parts = [...appParts, 'emails'] as const
type Part = (typeof parts)[number]
type Messages = Readonly<Record<string, string>>

const folder = join(import.meta.dirname, '../../src/i18n/locales/')

/** A catalog as it is written, before the build compiles it. */
async function readPart(locale: string, part: Part): Promise<Messages> {
  const { outputText } = ts.transpileModule(readFileSync(`${folder}${locale}/${part}.ts`, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  const exported = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(outputText)}`
  )) as Record<string, Messages>
  return Object.values(exported)[0] ?? {}
}

/** All words of a locale by their keys, the e-mails' too; `only` some parts. */
export async function readCatalog(locale: string, only: readonly Part[] = parts): Promise<Messages> {
  const read = await Promise.all(only.map((part) => readPart(locale, part)))
  return Object.assign({}, ...read) as Messages
}

interface Shape {
  /** Names of the arguments, each once, in order. */
  readonly names: readonly string[]
  /** By the plural's argument: its cases. */
  readonly plurals: Readonly<Record<string, readonly string[]>>
}

/** What code and message have to agree on. Throws when it is not ICU. */
export function parseMessageShape(message: string): Shape {
  const names = new Set<string>()
  const plurals: Record<string, string[]> = {}
  for (const token of compileMessageOrThrow(message)) {
    if (typeof token === 'string') continue
    const [name, type, format] = token
    names.add(name)
    if (type === 'plural' && typeof format === 'object' && format)
      plurals[name] = Object.keys(format).filter((key) => key !== 'offset')
  }
  return { names: [...names].toSorted(), plurals }
}
