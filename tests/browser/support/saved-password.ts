import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import initSqlJs from 'sql.js'
import { chromiumArgs, needChromium } from '../../../scripts/find-chromium.mjs'

interface SavedPassword {
  readonly origin: string
  readonly username: string
  readonly password: string
}

/** Where Chromium keeps passwords without the system's help, which Playwright starts it with (`--password-store=basic`). */
const file = 'Default/Login Data'

/** Puts passwords into a profile, as if Chromium had saved them. */
export async function savePasswords(folder: string, passwords: readonly SavedPassword[]): Promise<void> {
  // The first start makes the database, in the layout of this version.
  const first = await chromium.launchPersistentContext(folder, { executablePath: needChromium(), args: chromiumArgs })
  await first.close()
  const { Database } = await initSqlJs()
  const database = new Database(readFileSync(join(folder, file)))
  for (const { origin, username, password } of passwords) {
    database.run(
      `INSERT INTO logins (origin_url, username_element, username_value, password_element, password_value, submit_element,
        signon_realm, date_created, blacklisted_by_user, scheme, times_used) VALUES (?, '', ?, '', ?, '', ?, 0, 0, 0, 1)`,
      [`${origin}/`, username, encrypt(password), `${origin}/`],
    )
  }
  writeFileSync(join(folder, file), database.export())
  database.close()
}

/** os_crypt of Chromium on Linux, version 10: its fixed password, salt and initialization vector. */
function encrypt(password: string): Buffer {
  const cipher = createCipheriv('aes-128-cbc', pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1'), ' '.repeat(16))
  return Buffer.concat([Buffer.from('v10'), cipher.update(password), cipher.final()])
}

/**
 * Names of the fields that the browser has filled in. Asked without what counts as a person's touch, which Playwright's
 * own questions do: until then Chromium hides the values from scripts.
 */
export async function autofilled(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: "[...document.querySelectorAll(':autofill')].map(({ name }) => name).join()",
  })
  await session.detach()
  return String(result.value).split(',').filter(Boolean)
}

/** The same way: whether the page is hydrated. */
export async function isHydrated(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.documentElement.dataset.hydrated === ''",
  })
  await session.detach()
  return result.value === true
}
