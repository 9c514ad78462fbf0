import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumArgs, needChromium } from '../../../scripts/find-chromium.mjs'

/**
 * Runs Chromium with a profile of its own on disk, as a person has one. `seed` prepares its folder before the start: what
 * Playwright's contexts cannot hold, such as saved passwords or blocked cookies.
 */
export async function withProfile(
  seed: (folder: string) => void | Promise<void>,
  run: (context: BrowserContext) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-profile-'))
  try {
    await seed(folder)
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: needChromium(),
      args: [...chromiumArgs, ...args],
      locale: 'en-US',
    })
    await run(context).finally(() => context.close())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** For `seed`: Chrome's setting "block all cookies", which refuses storage, locks and service workers, too. */
export function blockCookies(folder: string): void {
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  mkdirSync(join(folder, 'Default'), { recursive: true })
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
}
