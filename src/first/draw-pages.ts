import type { AppConfig } from '../config/config'
import { readDrawnPortal } from '../contract/drawn-portal'
import { brandRule } from '../ui/brand-tokens'
import { drawAppScreens } from './draw-app'
import { drawFirstScreens } from './draw'
import type { DrawnPage } from './drawn-page'

type PageWithLook = DrawnPage & { readonly mode?: string; readonly colors?: string }

/** Every page of a build that stands before a script does. `portal`: the text of `<script id="portal-context">`. */
export async function drawPages(config: AppConfig, portal: string | null): Promise<readonly PageWithLook[]> {
  const known = readDrawnPortal(portal, config)
  const theme = known?.customization.theme
  const look = { mode: theme?.mode, colors: brandRule(theme?.colors?.primary) }
  const pages = [...(await drawFirstScreens(config)), ...(await drawAppScreens(config, known))]
  return pages.map((page) => ({ ...page, ...(page.realm === 'portal' && look) }))
}
