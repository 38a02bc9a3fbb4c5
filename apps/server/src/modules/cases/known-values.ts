import type { FieldValue } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { valuesOf, valuesOfSubjects } from '../registry/index.ts'
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
