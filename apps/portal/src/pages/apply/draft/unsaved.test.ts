import { describe, expect, it } from 'vitest'
import { confirmed, type LocalDraft, withAnswers, withRefused, withValue } from './unsaved.ts'

const empty: LocalDraft = { answers: {}, own: {}, refused: [], unsaved: new Set() }

describe('what is only on this device', () => {
  it('counts each changed part once', () => {
    const draft = withValue(withValue(withAnswers(empty, { S1: 'a' }), 'F1', 'x'), 'F1', 'xy')
    expect([...draft.unsaved]).toEqual(['answer:S1', 'F1'])
  })

  it('is nothing once the server confirmed all of it', () => {
    const sent = withRefused(withValue(empty, 'F1', 'x'), ['F9'])
    expect(confirmed(sent, sent).unsaved.size).toBe(0)
  })

  it('keeps what was typed while the server was being asked', () => {
    const sent = withValue(withValue(empty, 'F1', 'x'), 'F2', 'y')
    const later = withValue(sent, 'F1', 'xx')
    expect([...confirmed(later, sent).unsaved]).toEqual(['F1'])
    expect(confirmed(later, sent).own.F1).toBe('xx')
  })

  it('keeps an answer that was changed back and forth until it is confirmed', () => {
    const sent = withAnswers(empty, { S1: 'a' })
    const later = withAnswers(sent, { S1: 'b' })
    expect([...confirmed(later, sent).unsaved]).toEqual(['answer:S1'])
  })
})
