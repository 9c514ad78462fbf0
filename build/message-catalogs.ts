import { compileMessage } from '@lingui/message-utils/compileMessage'
import { transformWithOxc, type Plugin } from 'vite'

const catalog = /\/src\/i18n\/locales\/[\w-]+\/[\w-]+\.ts$/

/**
 * Compiles the ICU messages of a catalog at build time, so that no parser travels to the browser. The catalogs stay
 * plain TypeScript: their literal types give every `t()` call its arguments.
 */
export function messageCatalogs(): Plugin {
  return {
    name: 'message-catalogs',
    enforce: 'pre',
    async transform(code, id) {
      if (!catalog.test(id)) return null
      const { code: script } = await transformWithOxc(code, id)
      const exported = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Record<
        string,
        Record<string, string>
      >
      return Object.entries(exported)
        .map(([name, messages]) => {
          const compiled = Object.fromEntries(
            Object.entries(messages).map(([key, message]) => [key, compileMessage(message)]),
          )
          return `export const ${name} = ${JSON.stringify(compiled)}`
        })
        .join('\n')
    },
  }
}
