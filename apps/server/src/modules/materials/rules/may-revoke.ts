import type { Who } from '../../../platform/auth/who.ts'

/** Organs whose materials the caller may revoke: those at which they decide, not for single items only. `'any'` for a post at all organs. */
export function revokingOrgans(who: Who): readonly string[] | 'any' {
  if (who.kind !== 'staff') return []
  const organs = who.posts
    .filter((post) => post.role === 'decider' && post.items === null)
    .map((post) => post.organ)
  return organs.includes('*') ? 'any' : organs
}

/** Whether the caller decides at the organ that issued a material; what nobody issued is revoked by nobody. */
export function mayRevoke(who: Who, issuerOrgan: string | null): boolean {
  if (issuerOrgan === null) return false
  const organs = revokingOrgans(who)
  return organs === 'any' || organs.includes(issuerOrgan)
}
