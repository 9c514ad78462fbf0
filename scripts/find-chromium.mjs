// Finds Chrome or Chromium wherever it is: test tools cannot download browsers everywhere.
import { join } from 'node:path'
import { installDebian } from './debian-packages.mjs'
import { isFile, onPath } from './on-path.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

/** Where installers put it, by platform; on Windows below each of the program folders. */
const places = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((file) => join(process.env[folder] ?? 'C:/', file)),
  ),
}

/**
 * Path of a Chrome or Chromium that is installed. CHROME_PATH or CHROMIUM_PATH comes first.
 * @returns {string | null}
 */
export function findChromium() {
  for (const variable of ['CHROME_PATH', 'CHROMIUM_PATH']) {
    const path = process.env[variable]
    if (path && isFile(path)) return path
    if (path) throw new Error(`${variable}=${path}: no such file`)
  }
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const [found] = onPath(...names.map((name) => name + suffix))
  return found ?? places[process.platform]?.find(isFile) ?? null
}

/**
 * The same, and installs Debian's where it may (as root, with apt-get). Throws one line that says what to do.
 * @returns {string}
 */
export function needChromium() {
  const found = findChromium() ?? install()
  if (found) return found
  throw new Error(
    'No Chrome or Chromium found: install one (Debian: apt-get install chromium) or set CHROME_PATH to it.',
  )
}

/** What our tests start it with: no traffic of its own, and no sandbox where there can be none. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

function install() {
  console.log('No Chrome or Chromium found: installing Debian’s, if this is Debian and we are root.')
  return installDebian('chromium') ? findChromium() : null
}
