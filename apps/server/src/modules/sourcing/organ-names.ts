import type { OrganName } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { listOrgans, type Organ } from '../identity/index.ts'
import { refuse } from './problems.ts'

/** The organs of the district by code: one look-up for a whole list. */
export type Organs = ReadonlyMap<string, Organ>

export async function organsOf({ tx, district }: Pick<Scope, 'tx' | 'district'>): Promise<Organs> {
  return new Map((await listOrgans(tx, district)).map((organ) => [organ.code, organ]))
}

/** The short name of an organ; one that is gone keeps its code. */
export function nameOf(organs: Organs, code: string): OrganName {
  const organ = organs.get(code)
  return { code, name: organ?.shortName ?? code, nameEnglish: organ?.shortNameEnglish ?? null }
}

/** The code, when there is such an organ. Throws `sourcing.unknown-organ`. */
export function knownOrgan(organs: Organs, code: string): string {
  if (!organs.has(code)) throw refuse('sourcing.unknown-organ')
  return code
}
