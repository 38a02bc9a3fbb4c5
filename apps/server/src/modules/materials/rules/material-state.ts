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

/** Days before the last one on which the person is told: enough to have a new one made. */
const ahead = 30

/** True while a valid material has thirty days or less. */
export function expiresSoon(standing: Standing, today: string): boolean {
  if (materialState(standing, today) !== 'valid' || standing.validUntil === null) return false
  const left = Date.parse(standing.validUntil) - Date.parse(today)
  return left <= ahead * 86_400_000
}
