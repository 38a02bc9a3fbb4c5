import type { CodeList, DataElement, FieldValue, Filled, Language, SubjectRecord } from '@yimen/contract'
import { maskIdentityNumber } from '@yimen/contract'
import { showValue } from '@yimen/form'
import type { Tx } from '../../../platform/db/database.ts'
import { elementsWithLists } from '../../forms/index.ts'
import { type Masking, maskFor, maskValue, type Purpose, type Viewer } from '../rules/masking.ts'
import { explainSurvivor } from '../rules/survivorship.ts'
import { survivorsOf } from '../rules/what-holds.ts'
import { relationsOf } from '../store/relations-of.ts'
import { groundsOf } from '../store/statement.ts'
import type { Subject } from '../store/subject.ts'

/** Elements that say who somebody is; the number of a person is sensitive, the code of a firm is public. */
const numberSensitivity = { person: 3, 'legal-person': 0 } as const

/**
 * The record of one subject: each field with what holds, why, and what other sources say, masked for the viewer and the
 * purpose. Repeat groups and elements that nobody defines any more are left out.
 */
export async function viewRecord(
  tx: Tx,
  district: string,
  subject: Subject,
  seen: {
    readonly viewer: Viewer
    readonly purpose: Purpose
    readonly language: Language
    readonly today: string
  },
): Promise<SubjectRecord> {
  const { viewer, purpose, language, today } = seen
  const survivors = survivorsOf(await groundsOf(tx, district, [subject.subjectId], null), subject.subjectId)
  const { elements, lists } = await elementsWithLists(tx, district, [...survivors.keys()])
  const fields = [...survivors].flatMap(([code, survivor]) => {
    const element = elements.get(code)
    if (!element) return []
    const masking = maskFor(viewer, purpose, element.sensitivity)
    const codeList = element.codeList ? lists.get(element.codeList) : undefined
    const statement = (said: FieldValue) => viewStatement({ element, codeList }, said, masking, language)
    return {
      element: code,
      name: element.name,
      masking,
      holds: statement(survivor.holds),
      because: explainSurvivor(survivor),
      others: survivor.others.map(statement),
      conflict: survivor.conflict,
    }
  })
  const number = maskFor(viewer, purpose, numberSensitivity[subject.kind])
  return {
    subject: {
      subjectId: subject.subjectId,
      kind: subject.kind,
      name: subject.name,
      code: number === 'shown' ? subject.code : maskIdentityNumber(subject.code),
      state: subject.state,
    },
    fields,
    relations: await relationsOf(tx, district, subject.subjectId, today),
  }
}

/** What one source says, as far as it may be shown. */
export function viewStatement(
  defined: { readonly element: DataElement; readonly codeList: CodeList | undefined },
  said: FieldValue,
  masking: Masking,
  language: Language,
): SubjectRecord['fields'][number]['holds'] {
  const value = said.value === null ? null : maskValue(said.value, masking, defined.element.check?.named)
  return {
    value,
    shown: sayValue(value, masking, (plain) => showValue(defined, plain)[language]),
    source: said.source,
    fetchedAt: said.fetchedAt,
    trust: said.trust,
    duty: said.duty ?? null,
  }
}

function sayValue(
  value: Filled | null,
  masking: Masking,
  show: (plain: Parameters<typeof showValue>[1]) => string,
): string {
  if (value === null) return ''
  if (typeof value === 'string' && masking === 'masked') return value
  if (!Array.isArray(value)) return show(value)
  const codes = value.filter((part) => typeof part === 'string')
  return codes.length === value.length ? show(codes) : ''
}
