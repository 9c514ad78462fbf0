import { StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import type { AppConfig } from '../config/config'
import type { Held } from '../first/first-screen'
import { loadI18n } from '../i18n/load-i18n'
import type { GoOptions } from '../navigation/navigation'
import { createApp } from './create-app'
import { settled } from './settled'

interface Options {
  readonly root: Root
  readonly config: AppConfig
  readonly held: Held
  /** A path of this app; where the address bar is unless told. */
  readonly to: string | undefined
  readonly options: GoOptions
}

/** The app takes the place of the first screen, which stands until the next one can. */
export async function takeOver({ root, config, held: { i18n, link, firstPassword }, to, options }: Options) {
  const { element, router } = createApp({
    config,
    link,
    i18n: await loadI18n(i18n.locale),
    handedOn: { firstPassword },
  })
  await settled(router)
  if (to !== undefined) await router.navigate(to, { replace: options.replace, state: options.state })
  // By now it is there, or will be on the next page.
  document.documentElement.dataset.font = ''
  root.render(<StrictMode>{element}</StrictMode>)
}
