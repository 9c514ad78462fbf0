import type { Deployment } from './deployment'
import { patternSource } from '../src/screens'
import { assetCacheControl, commonHeaders, fileCacheControl, noStore } from './headers'
import { mediaTypes } from './media-types'
import { assetsFolder } from './public-files'
import { changePassword } from './well-known'

/**
 * For `import` inside a Caddy site whose `root` is the build. As with nginx, only what is named here is answered.
 * Every matcher is a regular expression: Caddy's own path matcher does not tell capitals apart.
 */
export function caddyfile({ documents, documentHeaders, publicFiles }: Deployment): string {
  const files = [...new Set(documents.routes.map(({ file }) => file))]
  return [
    '# Made by the build and rewritten by `npm run configure`: changes here are lost.',
    '# For `import` inside a site with `root * …`; see docs/deployment.md.',
    '',
    ...block('route', [
      '@sent not method GET HEAD',
      ...block('handle @sent', ['header allow "GET, HEAD"', 'respond 405']),
      ...handle('change_password', exactly(changePassword.path), [
        ...header({ ...commonHeaders, 'cache-control': noStore }),
        `redir * ${changePassword.target} 302`,
      ]),
      ...handle('well_known', '^/\\.well-known(?:/|$)', plainNotFound),
      ...handle('assets', `^/${assetsFolder}/`, [
        ...header({ ...commonHeaders, 'cache-control': assetCacheControl }),
        ...fileOrNothing,
      ]),
      ...handle('files', publicFiles.map(exactly).join('|') || '^$', [
        ...header({ ...commonHeaders, 'cache-control': fileCacheControl }),
        ...fileOrNothing,
      ]),
      ...files.flatMap((file) => {
        const patterns = documents.routes.filter((route) => route.file === file).map(({ pattern }) => pattern)
        return handle(file.replace(/\W/g, '_'), `^(?:${patterns.map(patternSource).join('|')})$`, [
          ...header(documentHeaders),
          `rewrite * /${file}`,
          ...fileServer(),
        ])
      }),
      ...block('handle', [
        ...header(documentHeaders),
        `rewrite * /${documents.notFound}`,
        ...fileServer(['status 404']),
      ]),
    ]),
    '',
  ].join('\n')
}

const plainNotFound = [...header({ ...commonHeaders, 'cache-control': noStore }), 'respond "Not found" 404']

/** A file that is gone is no document, and is not kept for ever. */
const fileOrNothing = [
  '@there file',
  ...block('handle @there', [...mediaTypeHeaders(), ...fileServer()]),
  ...block('handle', ['header cache-control no-store', 'respond "Not found" 404']),
]

function mediaTypeHeaders(): string[] {
  return Object.entries(mediaTypes).flatMap(([ending, type]) => {
    const name = ending.slice(1)
    return [`@${name} path *${ending}`, `header @${name} content-type ${JSON.stringify(type)}`]
  })
}

function exactly(path: string): string {
  return `^${path.replace(/^(?!\/)/, '/').replaceAll('.', '\\.')}$`
}

function handle(name: string, pattern: string, lines: readonly string[]): string[] {
  return [`@${name} path_regexp ${pattern}`, ...block(`handle @${name}`, lines)]
}

function header(values: Readonly<Record<string, string>>): string[] {
  return block(
    'header',
    Object.entries({ ...values, vary: 'Accept-Encoding' }).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
  )
}

function fileServer(lines: readonly string[] = []): string[] {
  return block('file_server', ['precompressed br gzip', 'disable_canonical_uris', ...lines])
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `\t${line}`), '}']
}
