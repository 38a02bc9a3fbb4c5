import { type Policy, staff } from '../../platform/auth/policy.ts'

const reads = staff('data-steward', 'data-coordinator', 'director')
const works = staff('data-steward', 'data-coordinator')
const office = staff('data-coordinator')
const department = staff('data-steward')

/** Whose demand or duty it is, and in which state, is decided on the loaded row: see rules/parts-of.ts. */
export const policy = {
  'sourcing.list-demands': reads,
  'sourcing.read-demand': reads,
  'sourcing.list-duties': reads,
  'sourcing.read-duty': reads,
  'sourcing.list-supplies': reads,
  'sourcing.list-campaigns': reads,
  'sourcing.read-campaign': reads,
  'sourcing.read-board': reads,
  'sourcing.list-board-rows': reads,
  'sourcing.read-graph': reads,
  'sourcing.open-campaign': office,
  'sourcing.close-campaign': office,
  'sourcing.export-sheet': works,
  'sourcing.import-sheet': works,
  'sourcing.register-supply': works,
  'sourcing.withdraw-supply': works,
  'sourcing.file-demand': works,
  'sourcing.submit-demand': works,
  'sourcing.cancel-demand': works,
  'sourcing.pre-check-demand': office,
  'sourcing.return-demand': office,
  'sourcing.derive-demands': office,
  'sourcing.propose-matches': office,
  'sourcing.dispatch-demand': office,
  'sourcing.dispatch-demands': office,
  'sourcing.rule-demand': office,
  'sourcing.remind-demand': office,
  'sourcing.supervise-demand': office,
  'sourcing.confirm-demand': department,
  'sourcing.disown-demand': department,
  'sourcing.mount-duty': department,
  'sourcing.go-live': works,
  'sourcing.withdraw-duty': works,
} satisfies Policy
