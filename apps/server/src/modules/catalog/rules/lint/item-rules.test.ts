import { describe, expect, it } from 'vitest'
import { itemRules } from './item-rules.ts'
import { lintItem, scoreOf } from './lint-item.ts'
import { itemFrom } from './rule.ts'

const context = { knownElements: new Set(['L01']) }

describe.each(itemRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('finds its example of what breaks it', () => {
    const item = itemFrom(rule.example.breaks)
    const mine = lintItem(item, context).findings.filter((finding) => finding.rule === code)
    expect(rule.applies(item)).toBe(true)
    expect(mine.length).toBeGreaterThan(0)
    for (const finding of mine) {
      expect(finding.severity).toBe(rule.severity)
      expect(finding.message.zh).toMatch(/\p{Script=Han}/u)
      expect(finding.message.en).toMatch(/^[ -~–—“”’×\p{Script=Han}]+$/u)
    }
  })

  it('is silent on its example of what holds', () => {
    const item = itemFrom(rule.example.holds)
    expect(rule.applies(item)).toBe(true)
    expect(rule.find(item, context)).toEqual([])
  })
})

it('gives every rule its own code', () => {
  expect(new Set(itemRules.map((rule) => rule.code)).size).toBe(itemRules.length)
})

describe('the score', () => {
  it('counts only rules that apply', () => {
    const lint = lintItem(itemFrom({}), context)
    expect(lint.score.applied).toBe(itemRules.filter((rule) => rule.applies(itemFrom({}))).length)
    expect(lint.score.held).toBe(lint.score.applied - lint.broken.length)
  })

  it('is null when no rule applied', () => {
    expect(scoreOf(0, 0).score).toBeNull()
    expect(scoreOf(3, 2).score).toBe(66.7)
  })
})
