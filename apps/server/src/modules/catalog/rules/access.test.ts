import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mayEdit, mayRead, visibleTo } from './access.ts'

const organs = ['MZJ', 'SCJG', 'ZWFW']
const codes = ['a', 'b', 'c']
const post = fc.record({
  organ: fc.constantFrom('*', ...organs),
  organName: fc.constant('部门'),
  role: fc.constantFrom('catalogue-editor' as const, 'director' as const, 'clerk' as const),
  items: fc.option(fc.subarray(codes), { nil: null }),
})
const staff = fc.array(post, { maxLength: 3 }).map((posts) => ({
  kind: 'staff' as const,
  staffId: '0199cb5e-0000-7000-8000-000000000001',
  account: 'test',
  name: '测试员',
  posts,
}))
const item = fc.record({ organ_code: fc.constantFrom(...organs), code: fc.constantFrom(...codes) })

it('who may edit may read, and sees it in the list', () => {
  fc.assert(
    fc.property(staff, item, (who, one) => {
      if (mayEdit(who, one)) expect(mayRead(who, one)).toBe(true)
      if (!mayRead(who, one)) return
      const visible = visibleTo(who)
      expect(
        visible === null || visible.organs.includes(one.organ_code) || visible.codes.includes(one.code),
      ).toBe(true)
    }),
  )
})

it('a list shows only what may be read', () => {
  fc.assert(
    fc.property(staff, item, (who, one) => {
      const visible = visibleTo(who)
      const shown = visible === null || visible.organs.includes(one.organ_code)
      if (shown) expect(mayRead(who, one)).toBe(true)
    }),
  )
})

it('residents and nobody may neither read nor edit at the desk', () => {
  expect(mayEdit({ kind: 'anonymous' }, { organ_code: 'MZJ', code: 'a' })).toBe(false)
  expect(visibleTo({ kind: 'anonymous' })).toEqual({ organs: [], codes: [] })
})
