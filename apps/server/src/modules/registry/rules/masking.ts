import {
  type DataElement,
  type Filled,
  maskIdentityNumber,
  maskPhone,
  type NamedCheck,
  type StaffRole,
} from '@yimen/contract'

/** Whose eyes: one's own, those of who represents one, or a post. */
export type Viewer = 'self' | 'representative' | StaffRole
/** For which work a value is read. */
export type Purpose =
  | 'own-data'
  | 'handle-case'
  | 'check-at-counter'
  | 'find-subject'
  | 'keep-data'
  | 'administer'
  | 'count'
/** What is shown of a value. */
export type Masking = 'shown' | 'masked' | 'hidden'

type Sensitivity = DataElement['sensitivity']
type Levels = readonly [Masking, Masking, Masking, Masking]

// Shown at sensitivity 0 (public), 1 (internal), 2 (personal), 3 (sensitive, 个人信息保护法 art. 28).
const whole: Levels = ['shown', 'shown', 'shown', 'shown']
const careful: Levels = ['shown', 'shown', 'shown', 'masked']
const guarded: Levels = ['shown', 'shown', 'masked', 'masked']
const outside: Levels = ['shown', 'masked', 'masked', 'hidden']
const closed: Levels = ['shown', 'hidden', 'hidden', 'hidden']

/** Least collection as a table: what is not named here is closed but for what is public. */
const table: Partial<Record<Purpose, Partial<Record<Viewer, Levels>>>> = {
  'own-data': { self: whole, representative: careful },
  'handle-case': {
    self: whole,
    representative: careful,
    clerk: careful,
    reviewer: careful,
    decider: whole,
    director: guarded,
  },
  'check-at-counter': { clerk: whole },
  'find-subject': { clerk: guarded, reviewer: guarded, decider: guarded },
  'keep-data': { 'data-steward': guarded, 'data-coordinator': guarded },
  administer: { 'security-administrator': outside, 'audit-administrator': outside },
}

/** How much of a value of this sensitivity a viewer sees for a purpose. */
export function maskFor(viewer: Viewer, purpose: Purpose, sensitivity: Sensitivity): Masking {
  return (table[purpose]?.[viewer] ?? closed)[sensitivity]
}

/**
 * The value as it may be shown: whole, masked by its kind (identity numbers and phones keep their known ends, names
 * their first character, others one sign per character but the last two), or null when hidden.
 */
export function maskValue(
  value: Filled,
  masking: Masking,
  checks: readonly NamedCheck[] = [],
): Filled | null {
  if (masking === 'shown') return value
  if (masking === 'hidden') return null
  if (typeof value !== 'string') return null
  if (checks.includes('identity-number')) return maskIdentityNumber(value)
  if (checks.includes('mobile') || checks.includes('landline')) return maskPhone(value)
  const characters = [...value]
  if (checks.includes('person-name'))
    return `${characters[0] ?? ''}${'*'.repeat(Math.max(1, characters.length - 1))}`
  const kept = characters.length > 4 ? 2 : 0
  return '*'.repeat(characters.length - kept) + characters.slice(characters.length - kept).join('')
}
