import { CaseActionName, CaseRole, CaseStatus } from '@yimen/contract'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CorrectionRecord } from '../store/tables.ts'
import { caseRow } from '../testing/case-row.ts'
import { sampleTable } from '../testing/state-tables.ts'
import { allowedActions, blockedActions, currentStep, obstacle, permitted } from './allowed-actions.ts'

const table = sampleTable('promised-two-step')
const today = '2026-09-22'
const correction: CorrectionRecord = {
  requestedAt: '2026-09-22T02:00:00Z',
  dueOn: '2026-09-30',
  items: [{ kind: 'material', code: 'M5', name: '刻章发票', what: '四角不完整' }],
  correctedAt: null,
}
const extension = { days: 5, reason: '还要核账', on: '2026-09-22', by: '负责人' }

/** The step at which it is the turn of a role. */
const stepOf: Partial<Record<CaseRole, number>> = { reviewer: 0, decider: 1 }

describe('what the table permits', () => {
  test.each<[CaseStatus, CaseRole, CaseActionName[]]>([
    ['draft', 'applicant', ['save-draft', 'submit', 'discard']],
    ['draft', 'clerk', []],
    ['draft', 'reviewer', []],
    ['submitted', 'applicant', ['withdraw']],
    ['submitted', 'clerk', ['claim', 'accept', 'request-correction', 'refuse', 'declare-not-needed']],
    ['submitted', 'reviewer', []],
    ['submitted', 'decider', []],
    ['submitted', 'system', ['deem-accepted']],
    ['correction-requested', 'applicant', ['save-draft', 'correct', 'withdraw']],
    ['correction-requested', 'clerk', []],
    ['correction-requested', 'system', ['lapse']],
    ['accepted', 'applicant', ['withdraw']],
    ['accepted', 'clerk', []],
    ['accepted', 'reviewer', ['claim', 'review', 'send-back', 'pause', 'resume']],
    ['accepted', 'decider', []],
    ['reviewing', 'applicant', ['withdraw']],
    ['reviewing', 'decider', ['claim', 'decide', 'send-back', 'pause', 'resume', 'extend']],
    ['decided', 'applicant', []],
    ['released', 'clerk', ['deliver']],
    ['delivered', 'applicant', ['rate']],
    ['refused', 'applicant', ['rate']],
    ['withdrawn', 'applicant', []],
    ['lapsed', 'applicant', []],
  ])('%s · %s', (status, role, actions) => {
    expect(permitted(table, caseRow({ status, step: stepOf[role] ?? 0 }), role)).toEqual(actions)
  })

  test.each([
    ['reviewer', 1],
    ['decider', 0],
  ] as const)('a %s takes and sends back nothing at step %s, which is another role’s', (role, step) => {
    const actions = permitted(table, caseRow({ status: 'reviewing', step }), role)
    expect(actions).not.toContain('claim')
    expect(actions).not.toContain('send-back')
    expect(actions).toContain('pause')
  })

  test('nobody but the system has an action that happens by itself', () => {
    for (const status of CaseStatus.options) {
      for (const role of CaseRole.options.filter((one) => one !== 'system')) {
        for (const byItself of ['deem-accepted', 'lapse', 'produce', 'release', 'archive'] as const) {
          expect(permitted(table, caseRow({ status, step: 0 }), role)).not.toContain(byItself)
        }
      }
    }
  })
})

describe('what stands in the way', () => {
  const submitted = caseRow({ status: 'submitted', tell_by: today })
  const reviewing = caseRow({ status: 'reviewing', step: 0 })
  const deciding = caseRow({ status: 'reviewing', step: 1 })
  const paused = caseRow({ status: 'reviewing', step: 1, paused: true })

  test.each<[string, CaseActionName, Parameters<typeof obstacle>[1], number, string | null]>([
    ['complete', 'accept', submitted, 0, null],
    ['two missing', 'accept', submitted, 2, '还差 2 项，现在不能受理'],
    ['on the last day', 'request-correction', submitted, 1, null],
    [
      'a day later',
      'request-correction',
      { ...submitted, tell_by: '2026-09-21' },
      0,
      '过了告知期限，视为已受理',
    ],
    ['asked before', 'request-correction', { ...submitted, correction }, 0, '已经补正过一次，不能再补第二次'],
    ['on the last day', 'refuse', submitted, 0, null],
    ['a day later', 'refuse', { ...submitted, tell_by: '2026-09-21' }, 0, '过了告知期限，视为已受理'],
    [
      'a day later',
      'declare-not-needed',
      { ...submitted, tell_by: '2026-09-21' },
      0,
      '过了告知期限，视为已受理',
    ],
    ['at the step of a reviewer', 'review', reviewing, 0, null],
    ['at the step of the decider', 'review', deciding, 0, '现在轮到决定岗'],
    ['at the step of a reviewer', 'decide', reviewing, 0, '审查还没做完'],
    ['at the step of the decider', 'decide', deciding, 0, null],
    ['while paused', 'decide', paused, 0, '计时暂停中，先结束特殊环节'],
    ['while paused', 'review', { ...paused, step: 0 }, 0, '计时暂停中，先结束特殊环节'],
    ['while paused', 'send-back', paused, 0, '计时暂停中，先结束特殊环节'],
    ['while paused', 'pause', paused, 0, '计时暂停中，先结束特殊环节'],
    ['while paused', 'extend', paused, 0, '计时暂停中，先结束特殊环节'],
    ['while paused', 'withdraw', paused, 0, null],
    ['at the first step', 'send-back', reviewing, 0, '前面没有环节'],
    ['at the second step', 'send-back', deciding, 0, null],
    ['while it runs', 'resume', deciding, 0, '计时没有暂停'],
    ['while paused', 'resume', paused, 0, null],
    ['never extended', 'extend', deciding, 0, null],
    ['extended once', 'extend', { ...deciding, extensions: [extension] }, 0, '已经延长过一次'],
  ])('%s: %s', (_when, action, row, missing, expected) => {
    expect(obstacle(table, row, action, today, missing)?.zh ?? null).toBe(expected)
  })

  test('where silence does not accept, a late refusal is still a refusal', () => {
    const { deemed: _silence, ...without } = table
    const late = { ...submitted, tell_by: '2026-09-21' }
    expect(obstacle(without, late, 'refuse', today, 0)).toBeNull()
  })
})

test('a case is at a step only while it is being examined', () => {
  expect(currentStep(table, caseRow({ status: 'accepted', step: 0 }))?.code).toBe('review')
  expect(currentStep(table, caseRow({ status: 'reviewing', step: 1 }))?.code).toBe('decide')
  expect(currentStep(table, caseRow({ status: 'decided', step: 1 }))).toBeNull()
  expect(currentStep(table, caseRow({ status: 'accepted', step: 9 }))).toBeNull()
})

const anyRow = fc.record({
  status: fc.constantFrom(...CaseStatus.options),
  step: fc.option(fc.nat(2)),
  paused: fc.boolean(),
  correction: fc.constantFrom(null, correction),
  extensions: fc.constantFrom([], [extension]),
  tell_by: fc.constantFrom(null, '2026-09-21', '2026-09-22', '2026-09-23'),
})
const roles = fc.subarray([...CaseRole.options])

test('what is allowed is permitted, without an obstacle, each once', () => {
  fc.assert(
    fc.property(anyRow, roles, fc.nat(3), (parts, held, missing) => {
      const row = caseRow(parts)
      const allowed = allowedActions(table, row, held, today, missing)
      expect(new Set(allowed).size).toBe(allowed.length)
      for (const action of CaseActionName.options) {
        const may =
          held.some((role) => permitted(table, row, role).includes(action)) &&
          obstacle(table, row, action, today, missing) === null
        expect(allowed.includes(action)).toBe(may)
      }
    }),
  )
})

test('each of the legal trio that the table permits is either allowed or blocked with its reason', () => {
  fc.assert(
    fc.property(anyRow, fc.nat(3), (parts, missing) => {
      const row = caseRow({ ...parts, status: 'submitted' })
      const allowed = allowedActions(table, row, ['clerk'], today, missing)
      const blocked = blockedActions(table, row, ['clerk'], today, missing)
      for (const action of ['accept', 'request-correction', 'refuse'] as const) {
        expect(allowed.includes(action)).not.toBe(blocked.some((one) => one.action === action))
      }
      for (const { reason } of blocked) expect(reason.zh.length * reason.en.length).toBeGreaterThan(0)
    }),
  )
})

test('who has no role has nothing allowed and nothing blocked', () => {
  const row = caseRow({ status: 'submitted' })
  expect(allowedActions(table, row, [], today, 0)).toEqual([])
  expect(blockedActions(table, row, [], today, 1)).toEqual([])
  expect(blockedActions(table, row, ['reviewer'], today, 1)).toEqual([])
})
