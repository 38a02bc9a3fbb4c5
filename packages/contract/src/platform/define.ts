import type { z } from 'zod'

/** Who may call a route at all; the finer rule (whose case, which state) is decided inside the action. */
export type Audience = 'anyone' | 'resident' | 'staff' | 'signed-in'

/**
 * One route, as server and clients share it: the only place where its path and its shapes are written.
 * `errors` are the stable problem codes that a caller should be ready for besides the general ones.
 */
export type Contract = {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: `/api/${string}`
  readonly summary: string
  readonly audience: Audience
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly response: z.ZodType
  readonly status?: 200 | 201
  /** True when the caller must send the version that it saw as `If-Match`. */
  readonly versioned?: true
  /** True for a query that records its reading of personal data: it may write that, and nothing else. */
  readonly audited?: true
  /** True when the answer carries a secret that is shown once: it is not kept for a repeated key. */
  readonly answeredOnce?: true
  readonly errors?: readonly string[]
}

/** Declares a change. It is a POST, takes an `Idempotency-Key`, and runs as one transaction. */
export function defineAction<const C extends Omit<Contract, 'method'>>(contract: C) {
  return { ...contract, method: 'POST' } as const
}

/** Declares a read. It changes nothing, and may be repeated by anybody who was allowed to make it once. */
export function defineQuery<const C extends Omit<Contract, 'method' | 'body' | 'versioned' | 'answeredOnce'>>(
  contract: C,
) {
  return { ...contract, method: 'GET' } as const
}
