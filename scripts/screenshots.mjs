// npm run screenshots -- [--only TEXT] [--theme light|dark] [--width 390] [--dir ltr|rtl] [--out screenshots] [--url URL]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumArgs, needChromium } from './find-chromium.mjs'
import { command, load } from './load.mjs'
import { startPreview } from './preview.mjs'

const timeoutMs = 30_000

await command(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      theme: { type: 'string', default: 'light' },
      width: { type: 'string', default: '390' },
      dir: { type: 'string', default: 'ltr' },
      out: { type: 'string', default: 'screenshots' },
      url: { type: 'string' },
    },
  })
  const { galleryStates, galleryHref } = await load('mocks/gallery/gallery-states.ts')
  const states = galleryStates.filter(({ id, screen, title }) => `${id} ${screen} ${title}`.includes(values.only))
  const preview = values.url === undefined ? await startPreview({ mock: true }) : null
  const base = values.url ?? preview?.url
  const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs })
  const failed = []
  try {
    mkdirSync(values.out, { recursive: true })
    for (const { id } of states) {
      // A browser of its own for each: pictures do not depend on their order.
      const context = await browser.newContext({
        viewport: { width: Number(values.width), height: 844 },
        colorScheme: values.theme === 'dark' ? 'dark' : 'light',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const query = new URLSearchParams({ theme: values.theme, dir: values.dir })
      await page.addInitScript(() => {
        if (window === window.top) sessionStorage.setItem('konnect-access-mock:studio', 'off')
      })
      await page.goto(`${base}${galleryHref(id)}?${query}`)
      const state = await settled(page)
      if (state !== 'ready') failed.push(`${id}: ${state}`)
      await page.evaluate(() => document.fonts.ready)
      const name = `${id}.${values.width}.${values.theme}${values.dir === 'rtl' ? '.rtl' : ''}.png`
      await page.screenshot({ path: join(values.out, name), fullPage: true, animations: 'disabled', caret: 'hide' })
      await context.close()
    }
  } finally {
    await browser.close()
    await preview?.close()
  }
  console.log(`${states.length - failed.length} pictures in ${values.out}`)
  if (failed.length > 0) throw new Error(`Not reached:\n${failed.join('\n')}`)
})

/** What the page says of the state: `ready`, or what went wrong. A state may end on the identity provider's page. */
async function settled(page) {
  try {
    const handle = await page.waitForFunction(
      () => {
        const state = document.documentElement.dataset.mockState
        if (location.pathname === '/__mock/idp' && document.querySelector('h1')) return 'ready'
        return state && state !== 'working' ? state : false
      },
      { timeout: timeoutMs },
    )
    return await handle.jsonValue()
  } catch {
    return 'never settled'
  }
}
