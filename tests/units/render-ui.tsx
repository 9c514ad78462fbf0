import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { PublicMessages } from '../../src/i18n/catalog'
import { I18nProvider } from '../../src/i18n/i18n-context'
import { createI18nStore } from '../../src/i18n/i18n-store'
import { messages } from '../../src/i18n/locales/en/public'
import { createTranslator } from '../../src/i18n/create-translator'
import { LiveRegions } from '../../src/ui/live-regions'

const words = createI18nStore({ locale: 'en', dir: 'ltr', t: createTranslator<PublicMessages>('en', messages) })

/** Renders a part of the design system with English words and the live regions around it. */
export function renderUi(ui: ReactNode) {
  const user = userEvent.setup()
  const frame = (children: ReactNode) => (
    <I18nProvider store={words}>
      <LiveRegions>{children}</LiveRegions>
    </I18nProvider>
  )
  const { rerender } = render(frame(ui))
  return { user, rerender: (next: ReactNode) => rerender(frame(next)) }
}
