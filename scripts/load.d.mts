/** The modules that TypeScript loads this way, with their types. */
export function load(path: 'build/configure.ts'): Promise<typeof import('../build/configure')>
