import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import * as z from 'zod/mini'
import type { AppConfig } from '../src/config/config'
import { readConfigBlock } from './config-block'
import { readPortalBlock } from './portal-block'
import type { Page } from './deployment'
import { indexFile } from './documents'
import { scriptsFile, scriptsSchema } from './first-screen-files'

/**
 * Turns the HTML files of a build into those of a configured one: prerendered screens are drawn anew for the realm
 * and the locale. `pages` hold the new configuration already.
 */
export type RenderPages = (folder: string, config: AppConfig, pages: readonly Page[]) => Promise<readonly Page[]>

/** What `npm run build` and `npm run configure` do with the pages: entry screens are drawn, each into its own file. */
export const renderPages: RenderPages = async (folder, config, pages) => {
  const template = pages.find(({ file }) => file === indexFile)?.html.replaceAll(ours, '')
  if (template === undefined || !existsSync(join(folder, scriptsFile))) return pages
  const drawn = await drawAll(config, readPortalBlock(template))
  const head = headOf(folder, template)
  const now = new Map(drawn.map((page) => [page.file, fill(template, page, head)]))
  const others = pages.filter(({ file }) => !now.has(file))
  const withApp = template.replace('</head>', () => `${linksTo(head.scripts[appModule] ?? [])}\n  </head>`)
  return [
    // One that was drawn for another realm is an ordinary page again: a static host may still find it by its name.
    ...others.map(({ file, html }) => ({ file, html: file === indexFile || isDrawn(html) ? withApp : html })),
    ...[...now].map(([file, html]) => ({ file, html })),
  ]
}

function isDrawn(html: string): boolean {
  return /<html[^>]* data-screen=/.test(html)
}

/** src/first/drawn-page.ts, and the colours that go with it. */
const drawnPages = z.array(
  z.object({
    name: z.string(),
    file: z.string(),
    realm: z.string(),
    path: z.string(),
    needsToken: z.optional(z.boolean()),
    locale: z.string(),
    dir: z.string(),
    modules: z.array(z.string()),
    html: z.string(),
    title: z.string(),
    mode: z.optional(z.string()),
    colors: z.optional(z.string()),
  }),
)
type DrawnPage = z.output<typeof drawnPages>[number]

/** With the app's own modules, loaded as the production build has them. */
async function drawAll(config: AppConfig, portal: string | null): Promise<DrawnPage[]> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'konnect-access-'))
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    cacheDir,
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  try {
    const draw: unknown = (await server.ssrLoadModule('/src/first/draw-pages.ts')).drawPages
    if (typeof draw !== 'function') throw new Error('src/first/draw-pages.ts draws nothing')
    return drawnPages.parse(await Reflect.apply(draw, undefined, [config, portal]))
  } finally {
    await server.close()
    rmSync(cacheDir, { recursive: true, force: true })
  }
}

interface Head {
  /** The style sheet in the page: a request for it would hold the paint up. */
  readonly style: string
  readonly link: RegExp
  readonly scripts: z.output<typeof scriptsSchema>
  readonly drawnFor: string
}

function headOf(folder: string, template: string): Head {
  const link = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/
  const file = link.exec(template)?.[1]
  if (!file) throw new Error(`${join(folder, indexFile)}: no style sheet in it`)
  return {
    link,
    style: readFileSync(join(folder, file), 'utf8'),
    scripts: scriptsSchema.parse(JSON.parse(readFileSync(join(folder, scriptsFile), 'utf8'))),
    drawnFor: drawnFor(readConfigBlock(template)),
  }
}

const drawnKeys = z.object({
  signUp: z.optional(z.string()),
  regions: z.optional(z.array(z.string())),
  salesUrl: z.optional(z.string()),
  supportUrl: z.optional(z.string()),
  termsUrl: z.optional(z.string()),
  privacyUrl: z.optional(z.string()),
  portalRegion: z.optional(z.string()),
})

/** What a drawn screen depends on; `src/first/before-paint.js` compares it with the configuration that it finds. */
function drawnFor(block: string | null): string {
  const config = drawnKeys.parse(JSON.parse(block?.trim() || '{}'))
  const { signUp, regions, salesUrl, supportUrl, termsUrl, privacyUrl, portalRegion } = config
  return [signUp, regions, salesUrl, supportUrl, termsUrl, privacyUrl, portalRegion].join('|')
}

function fill(template: string, page: DrawnPage, { style, link, scripts, drawnFor }: Head): string {
  const { name, html, title, realm, path, locale, dir, needsToken, modules, mode, colors } = page
  const facts = [
    `lang="${locale}" dir="${dir}" data-screen="${name}" data-realm="${realm}" data-path="${path}" data-locale="${locale}"`,
    `data-drawn-for="${escapeAttribute(drawnFor)}"`,
    ...(needsToken ? ['data-token="needed"'] : []),
    ...(mode ? [`data-mode="${mode}"`] : []),
  ].join(' ')
  const needed = [...new Set(modules.flatMap((module) => scripts[module] ?? []))]
  return template
    .replace(/<html[^>]*>/, () => `<html ${facts}>`)
    .replace(/<title>[\s\S]*?<\/title>/, (plain) => (title ? `<title>${title}</title>` : plain))
    .replace(link, (sheet) => `<style>${style}${colors ?? ''}</style>\n${atRest(sheet)}`)
    .replace('</head>', (end) => `${later(linksTo(needed))}\n  ${end}`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
}

/** What is in a template is not loaded: `before-paint.js` takes it out. */
function later(links: string): string {
  return `<template id="needed">${links}</template>`
}

/** Named, so that no script loads it again; disabled, so that nobody loads it at all. */
function atRest(sheet: string): string {
  return sheet.replace(/ ?\/?>$/, ' disabled>')
}

/** Pages that are not drawn begin with the whole app: what it needs is asked for by the page, not found out script by script. */
const appModule = 'src/app/start-app.tsx'

/** What `linksTo` has put into a page. */
const ours = /<link data-needed [^>]*>\n? */g

function linksTo(files: readonly string[]): string {
  return files
    .map((file) =>
      file.endsWith('.css')
        ? `<link data-needed rel="stylesheet" crossorigin href="/${file}">`
        : `<link data-needed rel="modulepreload" crossorigin href="/${file}">`,
    )
    .join('\n')
}

function escapeAttribute(text: string): string {
  return text.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`)
}
