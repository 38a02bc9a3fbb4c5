import { randomInt } from 'node:crypto'
import type { Sentence } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../platform/actions/route.ts'
import { nextSerial } from '../../platform/serial/next-serial.ts'
import { insertDocument } from './store/paper-store.ts'
import type { CaseRow, DocumentContent, DocumentRow } from './store/tables.ts'

/** The word of each kind in document numbers, as offices write them. */
export const documentKinds: Readonly<Record<DocumentRow['kind'], { word: string; title: Sentence }>> = {
  receipt: { word: '收', title: { zh: '收件凭证', en: 'Receipt' } },
  'acceptance-notice': { word: '受', title: { zh: '受理通知书', en: 'Notice of acceptance' } },
  'correction-notice': {
    word: '补',
    title: { zh: '一次性补正告知书', en: 'Notice of correction, once and in full' },
  },
  refusal: { word: '不受', title: { zh: '不予受理决定书', en: 'Decision not to accept' } },
  'not-needed-notice': {
    word: '告',
    title: { zh: '不需要办理告知书', en: 'Notice that no application is needed' },
  },
  'pause-notice': { word: '特', title: { zh: '特殊环节告知书', en: 'Notice of a special procedure' } },
  'extension-notice': { word: '延', title: { zh: '延长期限告知书', en: 'Notice of extension' } },
  decision: { word: '决', title: { zh: '决定书', en: 'Decision' } },
  result: { word: '证', title: { zh: '办理结果', en: 'Result' } },
}

/**
 * Draws up a sealed, dated document: its number is taken in this transaction, its PDF follows by a job that reads the
 * same content. Answers its id.
 */
export async function drawUp(
  scope: Scope,
  row: Pick<CaseRow, 'id' | 'organ' | 'organ_name' | 'district'>,
  document: { kind: DocumentRow['kind']; content: DocumentContent; number?: string; title?: Sentence },
): Promise<string> {
  const { kind, content } = document
  const { word, title } = documentKinds[kind]
  const year = Number(scope.today.slice(0, 4))
  const number =
    document.number ??
    `${row.organ_name}${word}〔${year}〕${await nextSerial(scope.tx, scope.district, { organ: row.organ, year, kind })}号`
  const id = uuidv7()
  await insertDocument(scope.tx, {
    district: scope.district,
    id,
    case_id: row.id,
    kind,
    number,
    title: JSON.stringify(document.title ?? title),
    issued_on: scope.today,
    issued_by: row.organ_name,
    content: JSON.stringify(content),
    file_id: null,
    verify_code: verifyCode(),
  })
  scope.append({
    subject: { type: 'case', id: row.id },
    type: 'cases.document-drawn-up',
    data: { documentId: id, kind },
  })
  return id
}

/** Letters that cannot be taken for one another when typed from paper (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code that is printed on a document, by which anybody can find out whether it is true. */
export function verifyCode(): string {
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
}
