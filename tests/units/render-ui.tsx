import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { AppMessages } from '../../src/i18n/catalog'
import { I18nRoot } from '../../src/i18n/i18n-context'
import { messages } from '../../src/i18n/locales/en'
import { translator } from '../../src/i18n/translator'
import { LiveRegions } from '../../src/ui/live-regions'

/** Renders a part of the design system with English words and the live regions around it. */
export function renderUi(ui: ReactNode) {
  const user = userEvent.setup()
  const frame = (children: ReactNode) => (
    <I18nRoot first={{ locale: 'en', dir: 'ltr', t: translator<AppMessages>('en', messages) }}>
      <LiveRegions>{children}</LiveRegions>
    </I18nRoot>
  )
  const { rerender } = render(frame(ui))
  return { user, rerender: (next: ReactNode) => rerender(frame(next)) }
}
