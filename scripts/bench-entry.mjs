// Part of npm run bench: bytes and times of the public screens, beside the three controls.
import { fetchSize, loadPage, longestTask } from './bench-load.mjs'
import { gzipLength, kB, median, ratio, spread } from './bench-numbers.mjs'
import { load } from './load.mjs'

const email = 'form input[type=email]:not([readonly])'

/** A person can begin when the first field that is to be filled in, or a form's only button, can be used. */
const firstControl = 'form :is(input:not([readonly]), button[type=submit])'

/**
 * Round by round, so that a noisy minute of the machine hits all alike.
 * @returns one row a screen, the controls first; times in ms, sizes in kB (1000 bytes), gzip -9
 */
export async function benchEntry(browser, { app, portal, controls, runs }) {
  const subjects = [
    { name: 'plain HTML', url: `${controls}/same/`, field: email, hasScript: false },
    { name: 'React alone', url: `${controls}/react/`, field: email },
    { name: 'bare form', url: `${controls}/`, field: email, hasScript: false },
    ...(await prerenderedPaths()).map((path) => ({ name: path, url: app + path, field: firstControl })),
    { name: '/login, a portal known', url: `${portal}/login`, field: firstControl },
  ]
  const loads = subjects.map(() => [])
  const tasks = subjects.map(() => [])
  for (let run = 0; run < runs; run++) {
    for (const [index, subject] of subjects.entries()) {
      loads[index].push(await loadPage(browser, subject))
      tasks[index].push(await longestTask(browser, subject))
    }
  }
  const rows = []
  for (const [index, subject] of subjects.entries())
    rows.push({ screen: subject.name, ...(await summary(subject, loads[index], tasks[index])) })
  const [plain, react, bare] = rows
  return rows.map((row) => ({
    ...row,
    timesPlain: ratio(row.typableMs, plain.typableMs),
    timesBare: ratio(row.typableMs, bare.typableMs),
    timesReact: row.hydratedMs === null ? null : ratio(row.hydratedMs, react.hydratedMs),
  }))
}

/** The screens that the build prerenders, of Konnect and of a portal that it does not know. */
async function prerenderedPaths() {
  const { screensOf } = await load('src/screens.ts')
  const paths = (realm, root) =>
    screensOf(realm).flatMap(([, { prerendered, path, needsToken }]) =>
      prerendered ? [root + path + (needsToken ? '#token=00000000-0000-0000-0000-000000000000' : '')] : [],
    )
  return [...paths('konnect', ''), ...paths('portal', '/portal/acme')]
}

async function summary({ url, hasScript = true }, loads, tasks) {
  const typable = loads.map(({ field }) => field)
  const hydrated = loads.map(({ hydrated: ms }) => ms)
  const page = await fetchSize(url)
  return {
    ...(await bytes(loads, page.text)),
    htmlKb: kB(page.gz),
    askedBeforePaint: median(loads.map((load) => askedBeforePaint(load).length)),
    answeredBeforePaint: median(loads.map((load) => answeredBeforePaint(load).length)),
    typableMs: Math.round(median(typable)),
    typableSpread: spread(typable),
    hydratedMs: hasScript ? Math.round(median(hydrated)) : null,
    hydratedSpread: hasScript ? spread(hydrated) : null,
    cls: Number(Math.max(...loads.map(({ shift }) => shift)).toFixed(4)),
    longestTaskMs: Math.round(median(tasks.map(({ clock }) => clock))),
    longestTaskProcessorMs: Math.round(median(tasks.map(({ processor }) => processor))),
    loadedTwice: twice(loads),
  }
}

const isScript = ({ url }) => new URL(url).pathname.endsWith('.js')
const isStyle = ({ url }) => new URL(url).pathname.endsWith('.css')
const askedBeforePaint = ({ resources, paint }) =>
  resources.filter((each) => each.asked < paint && !isStyle(each) && /^http/.test(each.url))
const answeredBeforePaint = (load) => askedBeforePaint(load).filter(({ answered }) => answered <= load.paint)

/** What ended before the submit worked counts as needed for it: the largest of the runs, a late one may have less. */
async function bytes(loads, html) {
  const needed = new Set(
    loads.flatMap(({ resources, hydrated }) =>
      hydrated === null
        ? []
        : resources.filter((each) => isScript(each) && each.answered <= hydrated).map(({ url }) => url),
    ),
  )
  const all = [...new Set(loads.flatMap(({ resources }) => resources.filter(isScript).map(({ url }) => url)))]
  const styles = [...new Set(loads.flatMap(({ resources }) => resources.filter(isStyle).map(({ url }) => url)))]
  return {
    scriptsKb: kB(await total([...needed])),
    laterKb: kB(await total(all.filter((url) => !needed.has(url)))),
    cssKb: kB((await total(styles)) + inlineStyle(html)),
    scripts: [...needed].map(name),
    later: all.filter((url) => !needed.has(url)).map(name),
  }
}

async function total(urls) {
  let sum = 0
  for (const url of urls) sum += (await fetchSize(url)).gz
  return sum
}

function inlineStyle(html) {
  const text = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n')
  return text ? gzipLength(text) : 0
}

function twice(loads) {
  const found = loads.flatMap(({ resources }) => {
    const urls = resources.filter((each) => isScript(each) || isStyle(each)).map(({ url }) => url)
    return urls.filter((url, index) => urls.indexOf(url) !== index)
  })
  return [...new Set(found)].map(name)
}

function name(url) {
  return new URL(url).pathname.replace('/assets/', '')
}
