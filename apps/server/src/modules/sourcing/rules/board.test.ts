import { BoardFigure, type ElementUse, type MaterialTypeUse } from '@yimen/contract'
import { describe, expect, test } from 'vitest'
import { type Book, figureOf, rowsOfFigure, stillAskedBy } from './board.ts'

const item = { itemId: '01910000-0000-7000-8000-000000000001', code: 'hygiene', name: '卫生许可', version: 1 }
const field = (element: string): ElementUse => ({
  element,
  item,
  organ: { code: 'WJW', name: '区卫健委' },
  section: 's',
  group: null,
  required: 'always',
  filledBy: 'applicant',
  computed: false,
})
const paper = (materialType: string, organ = 'WJW'): MaterialTypeUse => ({
  materialType,
  item,
  organ: { code: organ, name: organ },
  requirement: 'M1',
  name: materialType,
  required: 'always',
  exempt: false,
})
const covering = (
  kind: 'element' | 'material',
  code: string,
  number: string,
  state: 'confirmed' | 'live' = 'live',
  failing = false,
  measured = true,
) => ({
  kind,
  code,
  name: { zh: code, en: code },
  dutyId: number,
  number,
  organ: 'SCJG',
  store: '库',
  cycle: 'daily' as const,
  basis: '法',
  state,
  failing,
  measured,
})
const name = (zh: string) => ({ zh, en: zh })
const book: Book = {
  elements: [field('L01'), field('L02'), field('L03'), field('P12')],
  materials: [paper('licence'), paper('certificate'), paper('plan'), paper('certificate', 'CGW')],
  library: new Map([
    ['L01', { name: name('代码'), source: 'SCJG' }],
    ['L02', { name: name('名称'), source: 'SCJG' }],
    ['L03', { name: name('地址'), source: 'SCJG' }],
    ['P12', { name: name('手机'), source: 'SELF' }],
  ]),
  coverings: [
    covering('element', 'L01', 'D1'),
    covering('element', 'L02', 'D1'),
    covering('element', 'L03', 'D3', 'live', false, false),
    covering('element', 'L02', 'D2', 'confirmed'),
    covering('material', 'licence', 'D1', 'live', true),
    covering('material', 'certificate', 'D2', 'confirmed'),
  ],
  supplies: [],
  organIssued: new Set(['licence', 'certificate']),
  certificates: new Set(['licence']),
}
const said = (figure: BoardFigure) => {
  const { numerator, denominator, percent } = figureOf(figure, rowsOfFigure(book, figure))
  return `${numerator}/${denominator} ${percent}`
}

test.each<[BoardFigure, string, string]>([
  ['one-source', 'two sources are not one, and the person’s own number is not asked for', '2/3 66.7'],
  ['certificates-electronic', 'of what organs issue', '1/2 50'],
  ['certificates-shared', 'by a live duty', '1/2 50'],
  ['certificates-recognised', 'counted by every item that asks', '1/3 33.3'],
  ['still-asked', 'somebody is bound, nobody is live', '2/3 66.7'],
  ['fields-saved', 'by live duties', '3/4 75'],
  ['materials-saved', 'of all that is asked', '1/4 25'],
  ['duties-kept', 'what fails is not kept, what was never measured is not counted', '2/3 66.7'],
])('%s: %s', (figure, _, expected) => {
  expect(said(figure)).toBe(expected)
})

describe('without anything to count', () => {
  const empty: Book = { ...book, elements: [], materials: [], coverings: [] }
  test.each(BoardFigure.options)('%s has no value, never 100 %%', (figure) => {
    expect(figureOf(figure, rowsOfFigure(empty, figure))).toEqual({
      figure,
      numerator: 0,
      denominator: 0,
      percent: null,
    })
  })
})

test('the backlog is told by department, most first', () => {
  expect(stillAskedBy(rowsOfFigure(book, 'still-asked'))).toEqual([
    { organ: 'WJW', stillAsked: 1, asked: 2 },
    { organ: 'CGW', stillAsked: 1, asked: 1 },
  ])
})
