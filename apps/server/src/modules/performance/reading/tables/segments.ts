import { type Block, onlyText, squeeze } from '../blocks/block.ts'
import { tableNumber, titleAfterNumber } from '../blocks/headings.ts'
import { refuse } from '../problem.ts'

const numerals = '零一二三四五六七八九十'
/** 11 → `十一`, for messages. */
export const inWords = (number: number): string =>
  number <= 10 ? (numerals[number] ?? '') : `十${numerals[number - 10]}`

/** The blocks under one heading 表…: with the line of the heading. */
export type Segment = { readonly number: number; readonly line: number; readonly at: string; blocks: Block[] }

export type Segments = {
  readonly narrative: readonly Block[]
  readonly tables: ReadonlyMap<number, Segment>
}

/** Parts a document at its table headings. Refuses what has none, what has a table twice, and what lacks one. */
export function partBySegments(blocks: readonly Block[]): Segments {
  const narrative: Block[] = []
  const tables = new Map<number, Segment>()
  let current: Segment | undefined
  for (const block of blocks) {
    const heading = onlyText(block)
    const number = heading && tableNumber(heading.text)
    if (heading === undefined || number === undefined) {
      if (current) current.blocks.push(block)
      else narrative.push(block)
      continue
    }
    const earlier = tables.get(number)
    if (earlier && !(number === 12 && current === earlier)) refuseSecond(number, earlier.line, heading.line)
    if (earlier) continue
    const title = titleAfterNumber(heading.text)
    const titles: Block[] = title === '' ? [] : [{ ...heading, kind: 'text', text: title }]
    current = { number, line: heading.line, at: heading.at, blocks: titles }
    tables.set(number, current)
  }
  refuseSecondNarrative(current?.blocks ?? [])
  refuseMissing(tables, blocks.at(-1)?.line ?? null)
  return { narrative, tables }
}

function refuseSecond(number: number, first: number, second: number): never {
  refuse(
    'two-books',
    second,
    `第 ${second} 行又是“表${inWords(number)}”，第 ${first} 行已经有一个：文件里像是有两本预算，请分开。`,
    `Line ${second} heads table ${number} again, as line ${first} did: two books in one file. Part them.`,
  )
}

/** A second book may follow the last table, beginning with its narrative. */
function refuseSecondNarrative(after: readonly Block[]): void {
  const next = after.map(onlyText).find((cell) => cell && /^第一部分/.test(squeeze(cell.text)))
  if (next === undefined) return
  refuse(
    'two-books',
    next.line,
    `第 ${next.line} 行又从“第一部分”开始：文件里像是有两本预算，请分开。`,
    `Line ${next.line} begins with part one again: two books in one file. Part them.`,
  )
}

function refuseMissing(tables: ReadonlyMap<number, Segment>, last: number | null): void {
  if (tables.size === 0) {
    refuse(
      'not-a-book',
      1,
      '没有找到“表一”到“表十二”的标题，这不像一本部门预算。',
      'No heading 表一 to 表十二 was found: this is not a budget book.',
    )
  }
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
  const missing = numbers.filter((number) => !tables.has(number))
  const [first] = missing
  if (first === undefined) return
  const next = numbers.find((number) => number > first && tables.has(number))
  const line = (next === undefined ? undefined : tables.get(next)?.line) ?? last
  refuse(
    'table-missing',
    line,
    `缺${missing.map((number) => `表${inWords(number)}`).join('、')}，应在第 ${line} 行之前。`,
    `Missing: table ${missing.join(', ')}, looked for before line ${line}.`,
  )
}
