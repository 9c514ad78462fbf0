import type { Deployment } from './deployment'
import { patternSource } from '../src/screens'
import { assetCacheControl, commonHeaders, fileCacheControl, noStore } from './headers'
import { mediaTypes } from './media-types'
import { assetsFolder } from './public-files'
import { changePassword } from './well-known'

/**
 * For `include` inside an nginx `server` whose `root` is the build. Only what is named here is answered: a file that is
 * not in it, hidden or for servers only, is not there. nginx forgets inherited headers where a block has its own, so
 * that each block has all of them.
 */
export function nginxConf({ documents, documentHeaders, publicFiles }: Deployment): string {
  return [
    '# Made by the build and rewritten by `npm run configure`: changes here are lost.',
    '# For `include` inside `server { root …; }`; see docs/deployment.md.',
    '',
    ...block(
      'types',
      Object.entries(mediaTypes).map(([ending, type]) => `${quoted(type)} ${ending.slice(1)};`),
    ),
    'default_type application/octet-stream;',
    'absolute_redirect off;',
    'server_tokens off;',
    'gzip_static on;',
    `error_page 404 /${documents.notFound};`,
    '',
    '# Documents: each path is sent on, inside, to its file.',
    ...routesByFile(documents.routes).map(
      ([file, patterns]) => `location ~ ^(?:${patterns.map(patternSource).join('|')})$ { rewrite ^ /${file} last; }`,
    ),
    '',
    ...block('location ~ \\.html$', ['internal;', ...headers(documentHeaders, 'always')]),
    '',
    '# Names that carry a hash never change.',
    ...block(`location ^~ /${assetsFolder}/`, [
      'try_files $uri @gone;',
      ...headers({ ...commonHeaders, 'cache-control': assetCacheControl }),
    ]),
    '',
    ...(publicFiles.length === 0
      ? []
      : block(`location ~ ^/(?:${publicFiles.map(escaped).join('|')})$`, [
          'try_files $uri @gone;',
          ...headers({ ...commonHeaders, 'cache-control': fileCacheControl }),
        ])),
    '',
    '# Password managers ask here; nothing else well-known is the app.',
    ...block(`location = ${changePassword.path}`, [...plainHeaders, `return 302 ${changePassword.target};`]),
    ...block('location ^~ /.well-known/', plainNotFound),
    ...block('location @gone', plainNotFound),
    '',
    '# No screen: the app says so, with the status that says it too.',
    'location / { return 404; }',
    '',
  ].join('\n')
}

const plainHeaders = headers({ ...commonHeaders, 'cache-control': noStore }, 'always')

/** With a text of its own, nginx does not ask `error_page`. */
const plainNotFound = ['default_type "text/plain; charset=utf-8";', ...plainHeaders, 'return 404 "Not found\\n";']

function routesByFile(routes: Deployment['documents']['routes']): [string, string[]][] {
  const files = [...new Set(routes.map(({ file }) => file))]
  return files.map((file) => [file, routes.filter((route) => route.file === file).map(({ pattern }) => pattern)])
}

function headers(values: Readonly<Record<string, string>>, always = ''): string[] {
  return [...Object.entries(values), ['vary', 'Accept-Encoding'] as const].map(
    ([name, value]) => ['add_header', name, quoted(value), always].filter(Boolean).join(' ') + ';',
  )
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}

function escaped(file: string): string {
  return file.replaceAll('.', '\\.')
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `    ${line}`), '}']
}
