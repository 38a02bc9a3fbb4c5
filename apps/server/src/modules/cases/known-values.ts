import type { FieldValue } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { freshValuesOf, valuesOf, valuesOfSubjects } from '../registry/index.ts'
import type { Applicable } from './rules/item-version.ts'
import { askedOf, knownOf } from './rules/known-of.ts'
import type { CaseRow } from './store/tables.ts'

/** Who applies, and who acts for them in which capacity. */
export type Parties = Pick<CaseRow, 'applicant_id' | 'representative_id' | 'capacity'>

/** What the sources know about the fields of a form, each value with its source, time and trust. One look-up. */
export async function knownValues(
  { tx, district }: Pick<Scope, 'tx' | 'district'>,
  { form }: Applicable,
  parties: Parties,
): Promise<Record<string, FieldValue>> {
  const { applicant_id: applicantId, representative_id: agentId, capacity } = parties
  const asked = askedOf(form)
  if (capacity !== 'agent' || asked.agent.length === 0) {
    const applicant = await valuesOf(tx, district, applicantId, asked.applicant)
    return knownOf(form, capacity, { applicant, agent: {} })
  }
  const codes = [...new Set([...asked.applicant, ...asked.agent])]
  const both = await valuesOfSubjects(tx, district, [applicantId, agentId], codes)
  const applicant = Object.fromEntries(
    Object.entries(both.get(applicantId) ?? {}).filter(([code]) => asked.applicant.includes(code)),
  )
  return knownOf(form, capacity, { applicant, agent: both.get(agentId) ?? {} })
}

/**
 * The same for a form that is being filled: sources whose word has grown old are asked first, for a second and a half
 * at most. One that cannot be asked is named at its fields.
 */
export async function freshKnownValues(
  scope: Scope,
  { form }: Applicable,
  parties: Parties,
): Promise<Record<string, FieldValue>> {
  const { applicant_id: applicantId, representative_id: agentId, capacity } = parties
  const asked = askedOf(form)
  const withAgent = capacity === 'agent' && asked.agent.length > 0
  const codes = withAgent ? [...new Set([...asked.applicant, ...asked.agent])] : asked.applicant
  const fresh = await freshValuesOf(scope, withAgent ? [applicantId, agentId] : [applicantId], codes)
  const applicant = Object.fromEntries(
    Object.entries(fresh.get(applicantId) ?? {}).filter(([code]) => asked.applicant.includes(code)),
  )
  return knownOf(form, capacity, { applicant, agent: withAgent ? (fresh.get(agentId) ?? {}) : {} })
}
