import { readFile } from 'node:fs/promises'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { type Plugin, transformWithOxc } from 'vite'
import { compilePseudo, type PseudoLocale } from './pseudo-words.ts'

/** A part of a catalog, or the file that joins a locale's parts. */
const part = /^(.*\/src\/i18n\/locales)\/([\w-]+)\/([\w-]+)\.ts$/
const pseudoFile = /\/src\/i18n\/locales\/(en-XA|ar-XB)[\w-]*\.ts$/
const pseudoQuery = /[?&]pseudo=(en-XA|ar-XB)\b/

type Messages = Readonly<Record<string, string>>

/**
 * Compiles the ICU messages of a catalog at build time, so that no parser travels to the browser. The catalogs stay
 * plain TypeScript: their literal types give every `t()` call its arguments. A part becomes the list of its values, in the
 * order of English's keys; those are one module for all locales, so that a language costs its own words only.
 * What `locales/en-XA.ts` and `ar-XB.ts` import is made from English here.
 */
export function messageCatalogs(): Plugin {
  return {
    name: 'message-catalogs',
    enforce: 'pre',
    async resolveId(source, importer) {
      const pseudo = importer && (pseudoFile.exec(importer) ?? pseudoQuery.exec(importer))?.[1]
      if (!pseudo || !source.startsWith('.') || source.endsWith('?keys')) return null
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      return resolved && `${resolved.id}?pseudo=${pseudo}`
    },
    async transform(code, id) {
      const [path = '', query] = id.split('?')
      if (query === 'first') return withoutRest(code)
      const [, folder, locale, file] = part.exec(path) ?? []
      if (folder === undefined || locale === undefined || file === undefined) return null

      const englishPath = `${folder}/en/${file}.ts`
      const [name, messages] = await evaluate(code, path)
      if (query === 'keys')
        return `export const ${name} = ${JSON.stringify(Object.keys(messages).join(' '))}.split(' ')`

      const [, english] =
        locale === 'en' ? [name, messages] : await evaluate(await readFile(englishPath, 'utf8'), englishPath)
      if (locale !== 'en') this.addWatchFile(englishPath)
      const pseudo = parsePseudo(pseudoQuery.exec(id)?.[1])
      // Types and tests refuse a gap; a translator at work sees English in it.
      const values = Object.entries(english).map(([key, words]) => {
        try {
          return compile(messages[key] ?? words, pseudo)
        } catch (error) {
          throw new Error(`${path}: “${key}” is not a message in ICU format`, { cause: error })
        }
      })
      return [
        `import { ${name} as keys } from '../en/${file}.ts?keys'`,
        `const values = ${JSON.stringify(values)}`,
        `export const ${name} = Object.fromEntries(keys.map((key, index) => [key, values[index]]))`,
      ].join('\n')
    },
  }
}

/** The file that joins a locale's parts, without those that Konnect's screens before sign-in do not need. */
function withoutRest(code: string): string {
  return code
    .replace(/^import \{ \w+ \} from '[^']+\/(?:portal|links|[\w-]+-inside)'\n/gm, '')
    .replace(/^ *\.\.\.(?:portal|links|\w+Inside),\n/gm, '')
}

function compile(message: string, pseudo: PseudoLocale | undefined): CompiledMessage {
  return pseudo ? compilePseudo(message, pseudo) : compileMessageOrThrow(message)
}

function parsePseudo(text: string | undefined): PseudoLocale | undefined {
  return text === 'en-XA' || text === 'ar-XB' ? text : undefined
}

/** The one thing that a part exports. */
async function evaluate(source: string, path: string): Promise<[name: string, messages: Messages]> {
  const { code } = await transformWithOxc(source, path)
  const exported = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, Messages>
  const [only] = Object.entries(exported)
  if (!only) throw new Error(`${path} exports no messages`)
  return only
}
