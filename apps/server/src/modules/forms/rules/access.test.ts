import type { Post } from '@yimen/contract'
import { describe, expect, it } from 'vitest'
import type { Who } from '../../../platform/auth/who.ts'
import { mayEditForms } from './access.ts'

const as = (role: Post['role'], organ: string, items: string[] | null = null): Who => ({
  kind: 'staff',
  staffId: '018f0000-0000-7000-8000-000000000001',
  account: 'test',
  name: '测试员',
  posts: [{ organ, organName: organ, role, items }],
})

describe('forms of an organ are changed by', () => {
  it.each<[string, Who, boolean]>([
    ['its editors', as('catalogue-editor', 'MZJ'), true],
    ['editors of all organs', as('catalogue-editor', '*'), true],
    ['no editor of another organ', as('catalogue-editor', 'SCJG'), false],
    ['no editor of single items', as('catalogue-editor', 'MZJ', ['one']), false],
    ['no director', as('director', '*'), false],
    ['nobody who is not staff', { kind: 'anonymous' }, false],
  ])('%s', (_, who, may) => expect(mayEditForms(who, 'MZJ')).toBe(may))
})
