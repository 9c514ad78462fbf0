import { pbkdf2 } from '@noble/hashes/pbkdf2.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Context } from './context'
import type { Developer, PasswordHash, User } from './world'

/** PBKDF2 with SHA-256. Few iterations: each hash is a part of a synchronous step and takes about 4 ms. */
const iterations = 4096
const hashBytes = 32

/** Salt for addresses without a password. */
const dummySalt = '00000000-0000-4000-8000-000000000000'

/** Does the password match? Hashes in every case, so that the time does not tell whether there is an account. */
export function passwordMatches(account: Developer | User | undefined, password: string): boolean {
  return deriveHash(password, account?.password?.salt ?? dummySalt) === account?.password?.hash
}

/** Each password gets a salt of its own. */
export function hashPassword({ random }: Pick<Context, 'random'>, password: string): PasswordHash {
  const salt = random.uuid()
  return { salt, hash: deriveHash(password, salt) }
}

export function setPassword(context: Context, account: Developer | User, password: string): void {
  account.password = hashPassword(context, password)
  account.updatedAt = context.now
}

/** In plain JavaScript: SubtleCrypto is asynchronous, and browsers lack it on plain http. */
function deriveHash(password: string, salt: string): string {
  const encoder = new TextEncoder()
  return bytesToHex(pbkdf2(sha256, encoder.encode(password), encoder.encode(salt), { c: iterations, dkLen: hashBytes }))
}
