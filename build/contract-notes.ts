import type { Plugin } from 'vite'

const contract = /\/src\/contract\/[\w-]+\.ts$/
const note = /^ {2}(?:summary: (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|source: '\w+'),\n/gm

/** Leaves out of a production build what an endpoint says about itself: only the OpenAPI document reads it. */
export function contractNotes(): Plugin {
  return {
    name: 'contract-notes',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (contract.test(id) ? { code: code.replace(note, ''), map: null } : null),
  }
}
