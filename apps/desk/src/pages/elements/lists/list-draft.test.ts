import { CodeList } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import { draftOfList, isListBody, listOfDraft, moved, withEntryAfter } from './list-draft.ts'

const list = CodeList.parse({
  code: 'L_HY',
  name: { zh: '婚姻状况', en: 'Marital status' },
  entries: [
    { code: '1', label: { zh: '未婚', en: 'Single' }, note: { zh: '从未', en: 'Never' } },
    { code: '2', label: { zh: '已婚', en: 'Married' }, until: '2026-12-31' },
  ],
})
const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code)

describe('a code list that is being written', () => {
  it('comes back as it was when nothing is changed, notes included', () => {
    expect(listOfDraft(draftOfList(list), 'L_HY')).toEqual(list)
  })

  it('leaves out lines with nothing in them', () => {
    const draft = draftOfList(list)
    const more = { ...draft, entries: withEntryAfter(draft.entries, 0) }
    expect(new Set(more.entries.map(({ key }) => key)).size).toBe(3)
    expect(listOfDraft(more, 'L_HY')).toEqual(list)
  })

  it('is moved by one place, and not over its ends', () => {
    const { entries } = draftOfList(list)
    expect(codes(moved(entries, 0, 1))).toEqual(['2', '1'])
    expect(codes(moved(entries, 0, -1))).toEqual(['1', '2'])
  })

  it('is not sent without a code or a name', () => {
    const blank = draftOfList(null)
    expect(isListBody(listOfDraft(blank, 'L_X'))).toBe(false)
    expect(isListBody(listOfDraft({ ...blank, zh: '新表' }, 'L_X'))).toBe(true)
  })
})
