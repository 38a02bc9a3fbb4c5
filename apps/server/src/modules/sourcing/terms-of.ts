import type { Scope } from '../../platform/actions/route.ts'
import { districtSettings } from '../identity/index.ts'
import { type SourcingTerms, termsFrom } from './rules/deadlines.ts'

/** The working days and counts that this district has set. */
export async function termsOf({ tx, district }: Pick<Scope, 'tx' | 'district'>): Promise<SourcingTerms> {
  return termsFrom((await districtSettings(tx, district))?.parameters ?? [])
}
