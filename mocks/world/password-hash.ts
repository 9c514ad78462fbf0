import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Derivation } from '../wire'

/** PBKDF2 with SHA-256. Few iterations: a simulator's hash has to be ready within 50 ms, also without SubtleCrypto. */
const passwordHashParameters = { iterations: 4096, bytes: 32 } as const

/** The backend needs a hash that the host has not derived, because the world moved meanwhile: read it anew. */
export class DerivationMissing extends Error {
  override readonly name = 'DerivationMissing'
  constructor() {
    super('a password hash was not derived before the step')
  }
}

/** The hash in hex, in plain JavaScript, at once. */
export function hashPassword({ password, salt }: Derivation): string {
  const { iterations, bytes } = passwordHashParameters
  return bytesToHex(pbkdf2(sha256, encode(password), encode(salt), { c: iterations, dkLen: bytes }))
}

/** The same hash, by SubtleCrypto where there is one (not on plain http). */
export async function deriveHash(derivation: Derivation): Promise<string> {
  // TypeScript takes it for granted; on plain http, and in jsdom, it is not there.
  if (!('subtle' in globalThis.crypto)) return hashPassword(derivation)
  const { subtle } = globalThis.crypto
  const { iterations, bytes } = passwordHashParameters
  const key = await subtle.importKey('raw', encode(derivation.password), 'PBKDF2', false, ['deriveBits'])
  const salt = encode(derivation.salt)
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, bytes * 8)
  return bytesToHex(new Uint8Array(bits))
}

function encode(text: string) {
  return new TextEncoder().encode(text)
}
