// Debian's packages for tests: installed, or only unpacked beside the project.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const options = {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
}

/**
 * Installs packages where it may: on Debian, as root.
 * @returns {boolean} whether they are there now
 */
export function installDebian(...names) {
  return mayInstall() && done(() => install(names))
}

/**
 * Unpacks packages, and what they need that is not installed, into a folder: a server's package would otherwise start
 * the server. Only as root, which apt-get asks for; changes nothing outside of the folder.
 * @returns {boolean} whether they are there now
 */
export function unpackDebian(folder, ...names) {
  if (!mayInstall()) return false
  const archives = join(folder, 'archives')
  mkdirSync(join(archives, 'partial'), { recursive: true })
  return done(() => {
    install(names, '--download-only', '--option', `Dir::Cache::archives=${archives}`)
    for (const file of readdirSync(archives)) {
      if (file.endsWith('.deb')) execFileSync('dpkg-deb', ['--extract', join(archives, file), folder], options)
    }
  })
}

function mayInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

function install(names, ...more) {
  execFileSync('apt-get', ['update', '--quiet'], options)
  execFileSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...more, ...names], options)
}

function done(work) {
  try {
    work()
    return true
  } catch {
    return false
  }
}
