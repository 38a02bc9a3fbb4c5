import type { StaffRole } from '@yimen/contract'
import type { Who } from './who.ts'

/** Who may call one route at all. Whose case, which state: that is decided inside, on the loaded row. */
export type Rule =
  | { readonly to: 'anyone' }
  | { readonly to: 'signed-in' }
  | { readonly to: 'residents' }
  | { readonly to: 'staff'; readonly roles: readonly StaffRole[] | 'any' }
  | { readonly to: 'system' }

/** The rules of a module by route name. What is not named is closed: the server does not even start. */
export type Policy = Readonly<Record<string, Rule>>

export const anyone: Rule = { to: 'anyone' }
export const signedIn: Rule = { to: 'signed-in' }
export const residents: Rule = { to: 'residents' }
export const systemOnly: Rule = { to: 'system' }
/** Staff who hold one of `roles`; without roles, all staff. */
export function staff(...roles: readonly StaffRole[]): Rule {
  return { to: 'staff', roles: roles.length === 0 ? 'any' : roles }
}

/** `sign-in` = nobody is signed in, and signing in might help. */
export function judge(rule: Rule, who: Who): 'allowed' | 'sign-in' | 'not-allowed' {
  if (rule.to === 'anyone') return 'allowed'
  if (rule.to === 'system') return who.kind === 'system' ? 'allowed' : 'not-allowed'
  if (who.kind === 'anonymous') return 'sign-in'
  if (rule.to === 'signed-in') return 'allowed'
  if (rule.to === 'residents') return who.kind === 'resident' ? 'allowed' : 'not-allowed'
  if (who.kind !== 'staff') return 'not-allowed'
  const { roles } = rule
  return roles === 'any' || who.posts.some((post) => roles.includes(post.role)) ? 'allowed' : 'not-allowed'
}
