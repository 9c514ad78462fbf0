import type { Derivation } from '../wire'
import { saltOf } from './random'
import type { Scene } from './scene'
import type { Developer, PasswordHash, User, World } from './world'

type Account = Developer | User

/** What has to be derived to check a password; unknown addresses cost the same. */
export function checkDerivation(
  world: World,
  account: Account | undefined,
  address: string,
  password: string,
): Derivation {
  return { password, salt: account?.password?.salt ?? saltOf(world.seed, `unknown:${address.toLowerCase()}`) }
}

/** Does the password match? Derives in every case: the time tells nothing. */
export function passwordMatches(
  scene: Scene,
  account: Account | undefined,
  address: string,
  password: string,
): boolean {
  const { salt } = checkDerivation(scene.world, account, address, password)
  return scene.derive(password, salt) === account?.password?.hash
}

/** What has to be derived to set a password: each one of an account gets a new salt. */
export function newDerivation(world: World, account: Account | undefined, label: string, password: string): Derivation {
  const salt = saltOf(world.seed, account ? `${account.id}:${account.passwordCount + 1}` : `new:${label}`)
  return { password, salt }
}

export function setPassword(scene: Scene, account: Account, password: string): void {
  const { salt } = newDerivation(scene.world, account, '', password)
  account.password = { salt, hash: scene.derive(password, salt) }
  account.passwordCount += 1
  account.updatedAt = scene.now
}

/** The hash for an account that does not exist yet; derived also when it will not come to exist. */
export function hashForNew(scene: Scene, label: string, password: string): PasswordHash {
  const { salt } = newDerivation(scene.world, undefined, label, password)
  return { salt, hash: scene.derive(password, salt) }
}
