import { statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The files on PATH with one of these names, in the order of PATH.
 * @param {string[]} names
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(isFile)
}

/**
 * A folder that we may not look into has none for us.
 * @param {string} path
 */
export function isFile(path) {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
