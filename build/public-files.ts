import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Folder of files whose names carry a hash. */
export const assetsFolder = 'assets'

/** Folder of what is for servers, not for browsers. */
export const serversFolder = 'deploy'

/** Nothing that would have to be quoted in a server's file. */
const ordinaryName = /^[\w@./-]+$/
const notPublic = /(?:^|\/)\.|^deploy\/|^_headers$|^_redirects$|\.(?:br|gz|tmp|html)$/

/**
 * Is this file of a build answered by its own name? Documents are not, they are answered by route; nor is what is
 * for servers, nor anything hidden. `file` is relative to the build, with slashes.
 */
export function isPublicFile(file: string): boolean {
  return ordinaryName.test(file) && !notPublic.test(file)
}

/** Every file of a folder, relative to it, with slashes, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
