import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import * as z from 'zod/mini'
import type { AppConfig } from '../src/config/config'
import { prerenderKeyOf } from '../src/config/prerender-key'
import { type PrerenderedPage, prerenderedPage } from '../src/prerender/prerendered-page'
import { readConfigBlock } from './config-block'
import { readPortalBlock } from './portal-block'
import type { Page } from './deployment'
import { indexFile } from './documents'
import { scriptsFile, scriptsSchema } from './script-files'

/**
 * Turns the HTML files of a build into those of a configured one: public screens are prerendered again for the realm
 * and the locale. `pages` hold the new configuration already.
 */
export type RenderPages = (folder: string, config: AppConfig, pages: readonly Page[]) => Promise<readonly Page[]>

/** The steps of `npm run build` and `npm run configure`: public screens are prerendered, each into its own file. */
export const renderPages: RenderPages = async (folder, config, pages) => {
  const template = pages.find(({ file }) => file === indexFile)?.html.replaceAll(ours, '')
  if (template === undefined || !existsSync(join(folder, scriptsFile))) return pages
  const prerendered = await prerenderAll(config, readPortalBlock(template))
  const head = createHead(folder, template)
  const now = new Map(prerendered.map((page) => [page.file, fillTemplate(template, page, head)]))
  const others = pages.filter(({ file }) => !now.has(file))
  return [
    // One that was prerendered for another realm is an ordinary page again: a static host may still find it by its name.
    ...others.map(({ file, html }) => ({ file, html: file === indexFile || isPrerendered(html) ? template : html })),
    ...[...now].map(([file, html]) => ({ file, html })),
  ]
}

function isPrerendered(html: string): boolean {
  return /<html[^>]* data-screen=/.test(html)
}

/** With the app's own modules, loaded as the production build has them. */
async function prerenderAll(config: AppConfig, portal: string | null): Promise<PrerenderedPage[]> {
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
    const render: unknown = (await server.ssrLoadModule('/src/prerender/prerender-pages.tsx')).prerenderPages
    if (typeof render !== 'function') throw new Error('src/prerender/prerender-pages.tsx renders nothing')
    return z.array(prerenderedPage).parse(await Reflect.apply(render, undefined, [config, portal]))
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
  readonly prerenderedFor: string
}

function createHead(folder: string, template: string): Head {
  const link = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/
  const file = link.exec(template)?.[1]
  if (!file) throw new Error(`${join(folder, indexFile)}: no style sheet in it`)
  return {
    link,
    style: readFileSync(join(folder, file), 'utf8'),
    scripts: scriptsSchema.parse(JSON.parse(readFileSync(join(folder, scriptsFile), 'utf8'))),
    prerenderedFor: prerenderKeyOf(
      z.record(z.string(), z.unknown()).parse(JSON.parse(readConfigBlock(template)?.trim() || '{}')),
    ),
  }
}

function fillTemplate(template: string, page: PrerenderedPage, { style, link, scripts, prerenderedFor }: Head): string {
  const { kind, html, title, realm, path, locale, dir, needsToken, modules, mode, colors } = page
  const facts = [
    `lang="${locale}" dir="${dir}" data-screen="${kind}" data-realm="${realm}" data-path="${path}" data-locale="${locale}"`,
    `data-prerendered-for="${escapeAttribute(prerenderedFor)}"`,
    ...(needsToken ? ['data-token=""'] : []),
    ...(mode ? [`data-mode="${mode}"`] : []),
  ].join(' ')
  const needed = [...new Set(modules.flatMap((module) => scriptsOf(scripts, module)))]
  return template
    .replace(/<html[^>]*>/, () => `<html ${facts}>`)
    .replace(/<title>[\s\S]*?<\/title>/, (plain) => (title ? `<title>${title}</title>` : plain))
    .replace(link, (sheet) => `<style>${style}${colors ?? ''}</style>\n${atRest(sheet)}`)
    .replace('</head>', (end) => `${later(linksTo(needed))}\n  ${end}`)
    .replace('<div id="root"></div>', () => `<div id="root">${html}</div>`)
}

/** What is in a template is not loaded: `before-paint.ts` takes it out. */
function later(links: string): string {
  return `<template id="deferred-scripts">${links}</template>`
}

/** Named, so that no script loads it again; disabled, so that nobody loads it at all. */
function atRest(sheet: string): string {
  return sheet.replace(/ ?\/?>$/, ' disabled>')
}

/** Throws where the build has no such module: a page would find out for itself, script by script. */
function scriptsOf(scripts: Head['scripts'], module: string): readonly string[] {
  const files = scripts[module]
  if (!files) throw new Error(`${scriptsFile} does not name ${module}`)
  return files
}

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
