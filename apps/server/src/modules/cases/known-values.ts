import type { FieldValue } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { valuesOf, valuesOfSubjects } from '../registry/index.ts'
import type { Applicable } from './rules/item-version.ts'

/** Whose values a form is filled with: the applicant's; for a firm, also those of the person who acts for it. */
export type Parties = {
  readonly applicantId: string
  readonly applicantKind: 'person' | 'legal-person'
  readonly representativeId: string
}

/** What the sources know about the fields of a form, each value with its source, time and trust. */
export async function knownValues(
  scope: Pick<Scope, 'tx' | 'district'>,
  { form }: Applicable,
  parties: Parties,
): Promise<Record<string, FieldValue>> {
  const codes = [...form.fields.keys(), ...form.groups.keys()]
  const { applicantId, representativeId } = parties
  if (parties.applicantKind === 'person' || applicantId === representativeId) {
    return valuesOf(scope.tx, scope.district, applicantId, codes)
  }
  const both = await valuesOfSubjects(scope.tx, scope.district, [applicantId, representativeId], codes)
  return { ...both.get(representativeId), ...both.get(applicantId) }
}
