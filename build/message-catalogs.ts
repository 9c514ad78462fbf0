import { readFile } from 'node:fs/promises'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { type Plugin, transformWithOxc } from 'vite'
import { compilePseudo, type PseudoLocale } from './pseudo-locales.ts'

/** A catalog: a folder a language, a file each for public screens, private screens and e-mails. */
const catalog = /^(.*\/src\/i18n\/locales)\/([\w-]+)\/([\w-]+)\.ts$/

type Messages = Readonly<Record<string, string>>

/**
 * Compiles the ICU messages of a catalog at build time, so that no parser travels to the browser. The catalogs stay
 * plain TypeScript: their literal types give every `t()` call its arguments. A catalog becomes the list of its values, in
 * the order of English's keys; those are one module for all locales, so that a language costs its own words only.
 * `?pseudo=en-XA` and `?pseudo=ar-XB` make a pseudo-locale of English.
 */
export function messageCatalogs(): Plugin {
  return {
    name: 'message-catalogs',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            // A catalog by its language: the file alone would be `public` fourteen times.
            chunkFileNames: ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) => {
              const [, , locale, part] = catalog.exec(facadeModuleId ?? '') ?? []
              return `assets/${part === undefined ? '[name]' : part === 'public' ? locale : `${locale}-${part}`}-[hash].js`
            },
          },
        },
      },
    }),
    enforce: 'pre',
    async transform(code, id) {
      const [path = '', query] = id.split('?')
      const [, folder, locale, file] = catalog.exec(path) ?? []
      if (folder === undefined || locale === undefined || file === undefined) return null

      const englishPath = `${folder}/en/${file}.ts`
      const [name, messages] = await evaluate(code, path)
      if (query === 'keys')
        return `export const ${name} = ${JSON.stringify(Object.keys(messages).join(' '))}.split(' ')`

      const [, english] =
        locale === 'en' ? [name, messages] : await evaluate(await readFile(englishPath, 'utf8'), englishPath)
      if (locale !== 'en') this.addWatchFile(englishPath)
      const pseudo = parsePseudo(new URLSearchParams(query).get('pseudo'))
      // A key that is not translated yet is shown in English.
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

function compile(message: string, pseudo: PseudoLocale | undefined): CompiledMessage {
  return pseudo ? compilePseudo(message, pseudo) : compileMessageOrThrow(message)
}

function parsePseudo(text: string | null): PseudoLocale | undefined {
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
