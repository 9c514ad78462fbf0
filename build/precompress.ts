import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Endings and contents of a file's compressed twins, which servers send in its place. The same text gives the same bytes. */
export function compressed(content: Buffer): readonly (readonly [ending: string, content: Buffer])[] {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length }
  return [
    ['.br', brotliCompressSync(content, { params })],
    ['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })],
  ]
}
