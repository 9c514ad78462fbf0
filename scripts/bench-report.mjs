// Part of npm run bench: its results as text, and what the bars of the project say of them.
import { frameMs } from './bench-catalog.mjs'
import { tooSlow } from './bench-mocks.mjs'
import { table } from './bench-numbers.mjs'

/** @returns {string} Markdown */
export function report({ conditions, entry, steps, boot, catalog, backend }, bars) {
  const { runs, chromium, processor, cores, loadBefore, loadAfter } = conditions
  const missed = bars.filter(({ met }) => !met)
  return [
    `${runs} runs, medians (least–most) · Chromium ${chromium} · ${cores} × ${processor} · load ${loadBefore[0]} before, ${loadAfter[0]} after`,
    entry && table(entry, entryColumns),
    ...(entry ?? [])
      .filter(({ loadedTwice }) => loadedTwice.length > 0)
      .map(({ screen, loadedTwice }) => `${screen}: loaded twice: ${loadedTwice.join(', ')}`),
    steps &&
      table(steps, {
        from: ({ from }) => from,
        'step to': ({ to }) => to,
        'kB more': ({ moreKb }) => moreKb,
        files: ({ files }) => files.length,
      }),
    boot &&
      `Second load of the portal’s log-in at full speed: without mocks ${boot.realMs} ms (${boot.realSpread}), with them ${boot.mockMs} ms (${boot.mockSpread}), × ${boot.timesReal}`,
    catalog && table(catalog, catalogColumns),
    backend &&
      table(backend, {
        'call of the simulator': ({ call }) => call,
        developers: ({ size }) => size,
        ms: ({ ms }) => ms.toFixed(2),
      }),
    `Bars met: ${bars.length - missed.length} of ${bars.length}`,
    ...missed.map(({ what, value, limit }) => `- missed: ${what}: ${value}, at most ${limit}`),
  ]
    .filter(Boolean)
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ')
}

const ms = (value, range) => (value === null ? null : `${value} (${range})`)

const entryColumns = {
  screen: (row) => row.screen,
  'scripts kB': (row) => row.scriptsKb,
  'later kB': (row) => row.laterKb,
  'CSS kB': (row) => row.cssKb,
  'HTML kB': (row) => row.htmlKb,
  'asked/answered before paint': (row) => `${row.askedBeforePaint}/${row.answeredBeforePaint}`,
  'typable ms': (row) => ms(row.typableMs, row.typableSpread),
  '× plain': (row) => row.timesPlain,
  '× bare': (row) => row.timesBare,
  'works ms': (row) => ms(row.hydratedMs, row.hydratedSpread),
  '× React': (row) => row.timesReact,
  CLS: (row) => row.cls,
  'longest task ms': (row) => `${row.longestTaskMs} (${row.longestTaskProcessorMs})`,
}

const frame = (kind) => (row) => row[kind] && `${row[kind].frameMs} (${row[kind].frameMaxMs})`

const catalogColumns = {
  APIs: ({ apis }) => apis,
  'search: busiest frame ms': frame('search'),
  'paging ms': frame('paging'),
  'grid/list ms': frame('view'),
  'all work a key press ms': ({ search, paging, view }) =>
    [search, paging, view].map((each) => each?.totalMs ?? '–').join(' / '),
  'long tasks': ({ longTasks }) => longTasks,
  'heap MB before, after 50 searches': ({ heapMb }) => `${heapMb.before}, ${heapMb.after}`,
}

/** A page that the build, or its configuration for one portal, has prerendered with all that it shows. */
const isComplete = ({ screen }) => !screen.startsWith('/portal/')

/** It also brings what all private screens share: query library, layout and messages. */
const isFirstPrivate = ({ files }) => files.some((file) => file.startsWith('private-layout'))

/** Scripts of a public screen until it works: 145 KiB, as in tests/build/sizes.test.ts. */
const mostScriptsKb = 148.48

/** What the project asks of itself, as far as it was measured. */
export function barsOf({ entry = [], steps = [], boot, catalog = [], backend = [] }) {
  const bar = (what, value, limit) => ({ what, value, limit, met: value <= limit })
  const own = entry.slice(3)
  const logIns = own.filter(({ screen }) => /\/login\b/.test(screen))
  return [
    ...logIns.filter(isComplete).map((row) => bar(`${row.screen} typable, × plain HTML`, row.timesPlain, 1)),
    ...logIns.map((row) => bar(`${row.screen} works, × React alone`, row.timesReact, isComplete(row) ? 1.5 : 1.7)),
    ...logIns.map((row) => bar(`${row.screen} scripts, kB`, row.scriptsKb, mostScriptsKb)),
    ...own.flatMap((row) => [
      bar(`${row.screen} CSS, kB`, row.cssKb, 9),
      bar(`${row.screen} CLS`, row.cls, 0),
      bar(`${row.screen} longest task, ms of the processor’s time`, row.longestTaskProcessorMs, 50),
      bar(`${row.screen} requests asked before the first paint`, row.askedBeforePaint, 1),
      bar(`${row.screen} files loaded twice`, row.loadedTwice.length, 0),
    ]),
    ...steps.map((row) => bar(`${row.from} → ${row.to}, kB more`, row.moreKb, isFirstPrivate(row) ? 26 : 12)),
    ...(boot ? [bar('second load with mocks, × without', boot.timesReal, 1.5)] : []),
    ...catalog.flatMap(({ apis, heapMb, ...work }) => [
      ...['search', 'paging', 'view'].flatMap((kind) =>
        work[kind] ? [bar(`${apis} APIs, ${kind}, busiest frame, ms`, work[kind].frameMs, frameMs)] : [],
      ),
      // A twentieth: compiled code and the collector's own tables come and go.
      bar(`${apis} APIs, heap after 50 searches, MB`, heapMb.after, Number((heapMb.before * 1.05).toFixed(2))),
    ]),
    ...(backend.length > 0
      ? [bar(`simulator: ${tooSlow(backend).join('; ') || 'calls too slow'}`, tooSlow(backend).length, 0)]
      : []),
  ]
}
