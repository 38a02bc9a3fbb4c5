/** What decides whether a material still counts. Days are `YYYY-MM-DD` in Asia/Shanghai. */
export type Standing = { readonly validUntil: string | null; readonly revoked: boolean }

/** `expired` from the day after the last day on which it is valid; a revoked one is revoked whatever its dates. */
export function materialState(
  { validUntil, revoked }: Standing,
  today: string,
): 'valid' | 'expired' | 'revoked' {
  if (revoked) return 'revoked'
  return validUntil !== null && validUntil < today ? 'expired' : 'valid'
}
