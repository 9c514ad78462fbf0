import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Testing Library's queries as one script, `window.TestingLibraryDom`. */
export const queries = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
)
