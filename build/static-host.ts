import type { Deployment } from './deployment'
import { indexFile } from './documents'
import { assetCacheControl, fileCacheControl } from './headers'
import { assetsFolder } from './public-files'
import { changePassword } from './well-known'

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Rules that match the same path are joined, so that
 * `Cache-Control` stands once for each path and everything else once for all of them.
 */
export function headersFile({ documents, documentHeaders, publicFiles }: Deployment): string {
  const { 'cache-control': documentCache = '', ...everywhere } = documentHeaders
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', everywhere],
    [`/${assetsFolder}/*`, { 'cache-control': assetCacheControl }],
    ...publicFiles.map((file): [string, Record<string, string>] => [`/${file}`, { 'cache-control': fileCacheControl }]),
    ...documents.routes.map(({ pattern }): [string, Record<string, string>] => [
      pattern,
      { 'cache-control': documentCache },
    ]),
  ]
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${capitalized(name)}: ${value}\n`)
      return `${path}\n${lines.join('')}`
    })
    .join('')
}

/**
 * `_redirects`, for the same hosts: these find `login.html` for `/login` themselves, so that only the other screens
 * stand here. What is not named is answered 404, with 404.html when the build has one.
 */
export function redirectsFile({ documents }: Deployment): string {
  const rewrites = documents.routes
    .map(({ pattern, file }) => ({ pattern, target: cleanPath(file) }))
    .filter(({ pattern, target }) => pattern !== target)
    .map(({ pattern, target }) => `${pattern} ${target} 200`)
  return [
    `${changePassword.path} ${changePassword.target} 302`,
    ...rewrites,
    ...(documents.notFound === indexFile ? [`/* /${indexFile} 404`] : []),
    '',
  ].join('\n')
}

/** Without its ending, which Cloudflare Pages would take off by a redirect of its own. */
function cleanPath(file: string): string {
  return file === indexFile ? '/' : `/${file.replace(/\.html$/, '')}`
}

function capitalized(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase())
}
