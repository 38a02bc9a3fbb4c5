import { createHmac, createPrivateKey } from 'node:crypto'
import { z } from 'zod'

// PKCS 8 head of an Ed25519 private key (RFC 8410); the 32 bytes of the seed follow.
const head = Buffer.from('302e020100300506032b657004220420', 'hex')
const Key = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() })

/** The key that signs what the development provider says, drawn from the secret: the same in every process. */
export function signingKey(secret: string) {
  const seed = createHmac('sha256', secret).update('development provider signing key').digest()
  const key = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' })
  return { ...Key.parse(key.export({ format: 'jwk' })), alg: 'EdDSA', use: 'sig' as const }
}
