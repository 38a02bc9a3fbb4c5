import { isDeepStrictEqual } from 'node:util'
import { chineseOf, englishOf, type PackDuty, type Sentence } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../../platform/actions/route.ts'
import { answerFor, answerNoMore, putBackFor, strikeOffFor } from '../act-on-duty.ts'
import {
  addLines,
  changeDuty,
  dropOtherLines,
  insertDuty,
  lockDutyByNumber,
  type NewLine,
} from '../store/duty-store.ts'
import type { DutyRow } from '../store/tables.ts'

/** What a pack says of duties, with the names of what they cover. */
export type DutiesPack = {
  readonly duties: readonly PackDuty[]
  readonly elements: ReadonlyMap<string, Sentence>
  readonly materialTypes: ReadonlyMap<string, Sentence>
}

/**
 * Brings the duties of a pack in as live: they were confirmed elsewhere. One that is there already by its number gets
 * what the pack says now; one that was withdrawn here stays withdrawn.
 */
export async function importPackDuties(
  scope: Pick<Scope, 'tx' | 'district' | 'now' | 'append'>,
  pack: DutiesPack,
): Promise<{ duties: number; elements: number; materials: number }> {
  const counts = { duties: 0, elements: 0, materials: 0 }
  for (const duty of pack.duties) {
    const lines = linesFrom(duty, pack)
    const known = await lockDutyByNumber(scope.tx, scope.district, duty.number)
    if (known?.state === 'withdrawn') continue
    const row = known ? await renew(scope, known, duty) : await create(scope, duty, lines)
    await addLines(scope.tx, row, lines)
    await dropOtherLines(scope.tx, row, lines)
    if (row.state === 'live') {
      await strikeOffFor(scope, row)
      await answerFor(scope, row)
    } else await putBackFor(scope, row)
    counts.duties += 1
    counts.elements += duty.elements.length
    counts.materials += duty.materialTypes.length
  }
  return counts
}

function linesFrom(duty: PackDuty, { elements, materialTypes }: DutiesPack): NewLine[] {
  const named = (names: ReadonlyMap<string, Sentence>, code: string) =>
    names.get(code) ?? { zh: code, en: code }
  return [
    ...duty.elements.map((code) => ({ kind: 'element' as const, code, name: named(elements, code) })),
    ...duty.materialTypes.map((code) => ({
      kind: 'material' as const,
      code,
      name: named(materialTypes, code),
    })),
  ]
}

async function create(
  scope: Pick<Scope, 'tx' | 'district' | 'now' | 'append'>,
  duty: PackDuty,
  lines: readonly NewLine[],
): Promise<DutyRow> {
  const { now } = scope
  const row = await insertDuty(scope.tx, {
    district: scope.district,
    id: uuidv7(),
    number: duty.number,
    organ: duty.organ,
    store: duty.store.zh,
    cycle: duty.cycle,
    completeness: null,
    availability: null,
    answer_within: null,
    interface: null,
    sharing: 'unconditional',
    basis: chineseOf(duty.basis),
    basis_english: englishOf(duty.basis),
    state: 'live',
    origin: 'pack',
    confirmed_at: now,
    mounted_at: now,
    live_at: now,
    withdrawn_at: null,
    withdrawn_because: null,
    probed_at: null,
    updated_at: now,
  })
  scope.append({
    subject: { type: 'data-duty', id: row.id },
    type: 'sourcing.duty-went-live',
    data: {
      number: row.number,
      organ: row.organ,
      by: 'import',
      elements: lines.filter(({ kind }) => kind === 'element').length,
      materials: lines.filter(({ kind }) => kind === 'material').length,
    },
  })
  return row
}

/** Nothing is written when the pack says what stands here already. */
async function renew(
  scope: Pick<Scope, 'tx' | 'district' | 'now'>,
  known: DutyRow,
  { organ, store, cycle, basis: law }: PackDuty,
): Promise<DutyRow> {
  const told = { organ, store: store.zh, cycle, basis: chineseOf(law), basis_english: englishOf(law) }
  const { organ: itsOrgan, store: itsStore, cycle: itsCycle, basis, basis_english } = known
  const before = { organ: itsOrgan, store: itsStore, cycle: itsCycle, basis, basis_english }
  if (isDeepStrictEqual(before, told)) return known
  await answerNoMore(scope, known)
  return changeDuty(scope.tx, known, { ...told, updated_at: scope.now })
}
