import { describe, expect, it } from 'vitest'
import {
  confirmed,
  nothingTyped,
  onlyUnsaved,
  overlay,
  withAnswers,
  withRefused,
  withValue,
} from './unsaved.ts'

const own = (value: string) => ({
  value,
  source: { organ: { code: 'SELF', name: '申请人' }, store: '本次填写', kind: 'own' as const },
  fetchedAt: '2026-09-30T00:00:00Z',
  trust: 'D' as const,
})
const fetched = (value: string) => ({ ...own(value), source: { ...own('').source, kind: 'live' as const } })

describe('what is only on this device', () => {
  it('counts each changed part once', () => {
    const typed = withValue(withValue(withAnswers(nothingTyped, {}, { S1: 'a' }), 'F1', 'x'), 'F1', 'xy')
    expect([...typed.unsaved]).toEqual(['answer:S1', 'F1'])
  })

  it('is nothing once the server confirmed all of it', () => {
    const sent = withRefused(withValue(nothingTyped, 'F1', 'x'), ['F9'])
    expect(confirmed(sent, sent).unsaved.size).toBe(0)
  })

  it('keeps what was typed while the server was being asked', () => {
    const sent = withValue(withValue(nothingTyped, 'F1', 'x'), 'F2', 'y')
    const later = withValue(sent, 'F1', 'xx')
    expect([...confirmed(later, sent).unsaved]).toEqual(['F1'])
    expect(confirmed(later, sent).own.F1).toBe('xx')
  })

  it('keeps an answer that was changed again until it is confirmed', () => {
    const sent = withAnswers(nothingTyped, {}, { S1: 'a' })
    const later = withAnswers(sent, { S1: 'a' }, { S1: 'b' })
    expect([...confirmed(later, sent).unsaved]).toEqual(['answer:S1'])
  })
})

describe('the draft that is shown', () => {
  const matter = {
    answers: { S1: 'a', S2: 'b' },
    values: { F1: own('server'), F2: own('old'), F3: fetched('source') },
    refused: ['F9'],
  }

  it('is what the server has, with what was typed here on top', () => {
    const typed = withValue(
      withAnswers(nothingTyped, matter.answers, { ...matter.answers, S2: 'c' }),
      'F2',
      null,
    )
    const draft = overlay(matter, typed)
    expect(draft.answers).toEqual({ S1: 'a', S2: 'c' })
    expect(draft.own).toEqual({ F1: 'server', F2: null })
    expect(draft.refused).toEqual(['F9'])
    expect([...draft.unsaved]).toEqual(['answer:S2', 'F2'])
  })

  it('takes over from elsewhere all that is not still to be saved here', () => {
    const saved = withValue(nothingTyped, 'F1', 'here')
    const typed = withValue(confirmed(saved, saved), 'F2', 'typed')
    expect(overlay(matter, onlyUnsaved(typed)).own).toEqual({ F1: 'server', F2: 'typed' })
  })
})
