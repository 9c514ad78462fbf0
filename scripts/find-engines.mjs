// Firefox and WebKitGTK for the browser tests, which run without them, too: their tests then count as not run.
import { spawnSync } from 'node:child_process'
import { installDebian } from './debian-packages.mjs'
import { onPath } from './on-path.mjs'

const firefoxPackages = ['firefox-esr']
const webkitPackages = ['webkit2gtk-driver', 'xvfb', 'gir1.2-webkit2-4.1', 'python3-gi']

/** What to do where an engine is missing, in one line each. */
export const howToInstall = {
  firefox: `No Firefox found: install one (Debian: apt-get install ${firefoxPackages.join(' ')}) or set FIREFOX_PATH to it.`,
  webkit: `No WebKitGTK found: install it (Debian: apt-get install ${webkitPackages.join(' ')}).`,
}

/**
 * Path of an installed Firefox; FIREFOX_PATH comes first.
 * @returns {string | null}
 */
export function findFirefox() {
  return process.env.FIREFOX_PATH || (onPath('firefox-esr')[0] ?? onPath('firefox')[0] ?? null)
}

/**
 * Whether WebKitGTK's driver, a display without a screen and the system's Python bindings are there.
 * @returns {boolean}
 */
export function hasWebKit() {
  const script = "import gi; gi.require_version('WebKit2', '4.1')"
  const hasBindings = () => spawnSync('/usr/bin/python3', ['-c', script], { stdio: 'ignore' }).status === 0
  return onPath('WebKitWebDriver').length > 0 && onPath('Xvfb').length > 0 && hasBindings()
}

/**
 * Installs what is missing where that is possible: on Debian, as root. Says what is still missing.
 * @returns {string[]} one line each
 */
export function installEngines() {
  if (!findFirefox()) installDebian(...firefoxPackages)
  if (!hasWebKit()) installDebian(...webkitPackages)
  return [...(findFirefox() ? [] : [howToInstall.firefox]), ...(hasWebKit() ? [] : [howToInstall.webkit])]
}
