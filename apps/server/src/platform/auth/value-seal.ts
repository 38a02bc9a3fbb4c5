import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Marks values that leave the server and come back, so that what was altered on the way can be told. */
export type ValueSeal = {
  /** The keyed hash of a text, led by the id of the key that made it. */
  hash(text: string): string
  /** Whether a hash was made for exactly this text under one of the keys; compares in constant time. */
  fits(text: string, hash: string): boolean
}

/**
 * HMAC-SHA-256 under keys drawn from secrets: the first one seals, all of them are accepted. To change the key, put a
 * new secret in front; take the old one away when nothing sealed under it can come back any more.
 */
export function valueSeal(secrets: readonly [string, ...string[]]): ValueSeal {
  const keys = new Map(secrets.map(keyOf))
  const [newest, newestKey] = keyOf(secrets[0])
  const hashUnder = (id: string, key: Buffer, text: string) =>
    `${id}.${createHmac('sha256', key).update(text).digest('base64url')}`
  return {
    hash: (text) => hashUnder(newest, newestKey, text),
    fits(text, hash) {
      const id = hash.slice(0, hash.indexOf('.'))
      const key = keys.get(id)
      if (!key) return false
      const [given, right] = [Buffer.from(hash), Buffer.from(hashUnder(id, key, text))]
      return given.length === right.length && timingSafeEqual(given, right)
    },
  }
}

function keyOf(secret: string): readonly [id: string, key: Buffer] {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'yimen value seal', 32))
  return [createHash('sha256').update(key).digest('hex').slice(0, 8), key]
}

let seal: ValueSeal | null = null

/** Sets the keys of this process; called once at the start. */
export function useValueSeal(made: ValueSeal): void {
  seal = made
}

/** The seal of this process. */
export function theValueSeal(): ValueSeal {
  if (seal === null) throw new Error('no value seal is set: call useValueSeal() at the start')
  return seal
}
