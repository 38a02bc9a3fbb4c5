import {
  type FieldValue,
  type KeptField,
  type KeptRecord,
  type Language,
  maskIdentityNumber,
} from '@yimen/contract'
import type { Tx } from '../../../platform/db/database.ts'
import { elementsWithLists } from '../../forms/index.ts'
import { explainRule } from '../rules/explain-rule.ts'
import { maskFor } from '../rules/masking.ts'
import { explainSurvivor, usualCriteria } from '../rules/survivorship.ts'
import { survivorsOf } from '../rules/what-holds.ts'
import { earlierOfSubject } from '../store/history.ts'
import { groundsOf } from '../store/statement.ts'
import type { Subject } from '../store/subject.ts'
import { viewStatement } from './view-record.ts'

/**
 * The record for who answers for the data: every statement with its history, and by which rule one holds. A steward
 * sees the values of fields that the own organ's sources say something of, masked; of others only that they are there.
 */
export async function viewKeptRecord(
  tx: Tx,
  district: string,
  subject: Subject,
  seen: {
    readonly viewer: 'data-steward' | 'data-coordinator'
    readonly organs: readonly string[] | 'all'
    readonly language: Language
  },
): Promise<KeptRecord> {
  const { viewer, organs, language } = seen
  const grounds = await groundsOf(tx, district, [subject.subjectId], null)
  const survivors = survivorsOf(grounds, subject.subjectId)
  const earlier = await earlierOfSubject(tx, district, subject.subjectId)
  const { elements, lists } = await elementsWithLists(tx, district, [...survivors.keys()])
  const fields = [...survivors].flatMap(([code, survivor]): KeptField[] => {
    const element = elements.get(code)
    if (!element) return []
    const own = isSaidBy(organs, [survivor.holds, ...survivor.others])
    const masking = own ? maskFor(viewer, 'keep-data', element.sensitivity) : 'hidden'
    const codeList = element.codeList ? lists.get(element.codeList) : undefined
    const statement = (said: FieldValue) => viewStatement({ element, codeList }, said, masking, language)
    return [
      {
        element: code,
        name: element.name,
        masking,
        holds: statement(survivor.holds),
        because: explainSurvivor(survivor),
        others: survivor.others.map(statement),
        conflict: survivor.conflict,
        rule: explainRule(grounds.criteria[code] ?? grounds.criteria['*'] ?? usualCriteria),
        history: (earlier.get(code) ?? []).map((said) => ({
          ...statement(said),
          replacedAt: said.replacedAt,
        })),
        own,
      },
    ]
  })
  const person = subject.kind === 'person'
  return {
    subject: {
      subjectId: subject.subjectId,
      kind: subject.kind,
      name: subject.name,
      code: person ? maskIdentityNumber(subject.code) : subject.code,
      state: subject.state,
    },
    fields: fields.sort((a, b) => Number(b.conflict) - Number(a.conflict)),
  }
}

/** Whether a source of one of these organs says any of this. */
export function isSaidBy(organs: readonly string[] | 'all', said: readonly FieldValue[]): boolean {
  return organs === 'all' || said.some(({ source }) => organs.includes(source.organ.code))
}
