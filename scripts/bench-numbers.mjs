// Part of npm run bench: how its numbers are counted and written down.
import { gzipSync } from 'node:zlib'

export const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

/** `620–655` */
export const spread = (numbers) => `${Math.round(Math.min(...numbers))}–${Math.round(Math.max(...numbers))}`

/** 1 kB is 1000 bytes. */
export const kB = (bytes) => Number((bytes / 1000).toFixed(1))

export const ratio = (one, other) => Number((one / other).toFixed(2))

export const gzipLength = (content) => gzipSync(content, { level: 9 }).length

/**
 * A Markdown table, aligned: a terminal shows it as well as the README.
 * @param {Record<string, (row: object) => unknown>} columns by heading
 */
export function table(rows, columns) {
  const headings = Object.keys(columns)
  const cells = rows.map((row) => Object.values(columns).map((read) => String(read(row) ?? '–')))
  const widths = headings.map((heading, at) => Math.max(heading.length, ...cells.map((line) => line[at].length)))
  const line = (texts) =>
    `| ${texts.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join(' | ')} |`
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(headings), line(rule), ...cells.map(line)].join('\n')
}
