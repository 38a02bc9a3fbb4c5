/** Everybody who might try, each with what they are to the hygiene permit of a hairdresser at organ WJW. */
export type Name =
  | 'anonymous'
  | 'another resident'
  | 'applicant'
  | 'agent without power'
  | 'clerk of the centre'
  | 'clerk of another organ'
  | 'reviewer'
  | 'reviewer of another organ'
  | 'reviewer of other items'
  | 'decider'
  | 'decider of another organ'
  | 'decider of other items'
  | 'catalogue editor'
  | 'director'
  | 'system administrator'
  | 'security administrator'
  | 'audit administrator'
export type Table = Record<Name, number>

/** What an applicant may do: others have no such case, staff have another door. */
export const applicants: Table = {
  anonymous: 401,
  'another resident': 404,
  applicant: 200,
  'agent without power': 404,
  'clerk of the centre': 403,
  'clerk of another organ': 403,
  reviewer: 403,
  'reviewer of another organ': 403,
  'reviewer of other items': 403,
  decider: 403,
  'decider of another organ': 403,
  'decider of other items': 403,
  'catalogue editor': 403,
  director: 403,
  'system administrator': 403,
  'security administrator': 403,
  'audit administrator': 403,
}
/** What no one may do at the desk; each action says who may. */
export const noOneAtTheDesk: Table = {
  ...applicants,
  applicant: 403,
  'another resident': 403,
  'agent without power': 403,
}
export const clerks: Table = { ...noOneAtTheDesk, 'clerk of the centre': 200, 'clerk of another organ': 404 }
export const reviewers: Table = {
  ...noOneAtTheDesk,
  reviewer: 200,
  'reviewer of another organ': 404,
  'reviewer of other items': 404,
}
export const deciders: Table = {
  ...noOneAtTheDesk,
  decider: 200,
  'decider of another organ': 404,
  'decider of other items': 404,
}

/** Who works on cases at all may call it; the one whose turn it is may do it; a post elsewhere has no such case. */
export function deskOf(turn: 'clerk' | 'reviewer' | 'decider'): Table {
  return {
    ...noOneAtTheDesk,
    'clerk of the centre': turn === 'clerk' ? 200 : 409,
    'clerk of another organ': 404,
    reviewer: turn === 'reviewer' ? 200 : 409,
    'reviewer of another organ': 404,
    'reviewer of other items': 404,
    decider: turn === 'decider' ? 200 : 409,
    'decider of another organ': 404,
    'decider of other items': 404,
  }
}
/** The same for what only the review and the decision may do. */
export function bothOf(turn: 'reviewer' | 'decider', other: Partial<Table>): Table {
  return { ...deskOf(turn), 'clerk of the centre': 403, 'clerk of another organ': 403, ...other }
}

/** Who meets the case in some role at the desk. */
export const handlers: Table = {
  ...noOneAtTheDesk,
  'clerk of the centre': 200,
  'clerk of another organ': 404,
  reviewer: 200,
  'reviewer of another organ': 404,
  'reviewer of other items': 404,
  decider: 200,
  'decider of another organ': 404,
  'decider of other items': 404,
}
