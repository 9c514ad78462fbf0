import { cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import * as z from 'zod/mini'
import { I18nProvider } from '../../src/i18n/i18n-context'
import { createI18nStore } from '../../src/i18n/i18n-store'
import { createI18n } from '../../src/i18n/load-i18n'
import '../../src/ui/styles/app.css'

z.config({ jitless: true })
afterEach(() => cleanup())

/** Draws a piece of the design system with words and styles, in Chromium. */
export async function draw(piece: ReactNode) {
  const i18n = await createI18n(['en'])
  return render(<I18nProvider store={createI18nStore(i18n)}>{piece}</I18nProvider>)
}

/** What axe finds in the page, one line each; page-wide rules aside, because a piece is no page. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
