import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
// Without look-alikes, so that a password can be read aloud once.
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Argon2id hash of a password, with its salt and cost in it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

let unusable: Promise<string> | undefined

/**
 * Whether a password is right. Where there is no hash (no such account, or one without a password) the same work is
 * done on a hash that nothing fits, so that the time it takes tells nothing.
 */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  unusable ??= hashPassword(makeFirstPassword())
  const right = await verify(stored ?? (await unusable), password.normalize('NFC'))
  return right && stored !== null
}

/** A first password to be told once: four groups of four, about 80 bits. */
export function makeFirstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('')
  return [group(), group(), group(), group()].join('-')
}
