import type { Linter } from 'eslint'

export const importZones: Linter.Config[]
