import { renderToString } from 'react-dom/server'
import type { AppConfig } from '../config/config'
import { createRealm } from '../app/create-realm'
import { loadFirstI18n, loadI18n } from '../i18n/load-i18n'
import { chooseLocale, type Locale } from '../i18n/locale'
import { konnectRealm } from '../paths'
import { konnectCalls } from '../session/konnect-calls'
import { createPlainSessionMemory } from '../session/plain-session-memory'
import { drawnLink, drawnPlace } from './drawn'
import { type DrawnPage, pageOf } from './drawn-page'
import { FirstScreen } from './first-screen'
import { type FirstScreenName, firstScreens, isFirstScreenName, needsToken } from './first-screens'

/** Konnect's, in the configured language; none where it has no realm. */
export async function drawFirstScreens(config: AppConfig): Promise<readonly DrawnPage[]> {
  if (config.realm === 'portal') return []
  const locale = chooseLocale([config.locale])
  const names = Object.keys(firstScreens).filter(isFirstScreenName)
  return Promise.all(names.map((name) => drawFirstScreen(name, config, locale)))
}

/** Draws a first screen as it is before anybody has touched it; in the build, not in a browser. */
async function drawFirstScreen(name: FirstScreenName, config: AppConfig, locale: Locale): Promise<DrawnPage> {
  const i18n = await (needsToken(name) ? loadI18n : loadFirstI18n)(locale)
  const context = createRealm(config, konnectRealm, konnectCalls, {
    origin: 'https://drawn.invalid',
    leave: nothing,
    createMemory: createPlainSessionMemory,
  })
  const drawn = renderToString(
    <FirstScreen
      screen={await firstScreens[name].load()}
      config={config}
      context={context}
      i18n={i18n}
      locale={locale}
      place={drawnPlace(name)}
      link={drawnLink}
      go={() => Promise.resolve()}
      follow={() => nothing}
      hold={nothing}
    />,
  )
  return {
    ...pageOf(drawn, i18n),
    name,
    file: `${name}.html`,
    realm: 'konnect',
    path: firstScreens[name].path,
    needsToken: needsToken(name),
    modules: [firstScreens[name].module, `src/i18n/locales/${locale}.ts${needsToken(name) ? '' : '?first'}`],
  }
}

function nothing() {
  return undefined
}
