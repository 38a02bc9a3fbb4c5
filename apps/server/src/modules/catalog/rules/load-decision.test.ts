import { expect, it } from 'vitest'
import { decideLoad, type InPlace, type LoadDecision } from './load-decision.ts'

const at = (state: InPlace['state'], name: string, byLoad: boolean, version = 1): InPlace => ({
  version,
  state,
  content: { name, levels: ['4'] },
  byLoad,
})
const same = { levels: ['4'], name: '甲', summary: undefined }

it.each<[string, 'published' | 'draft', InPlace | undefined, InPlace | undefined, LoadDecision]>([
  ['nothing there', 'published', undefined, undefined, { outcome: 'created', version: 1, overDraft: false }],
  [
    'the same, in another order',
    'published',
    at('published', '甲', true),
    undefined,
    { outcome: 'unchanged' },
  ],
  [
    'the same, withdrawn by the desk',
    'published',
    at('withdrawn', '甲', true),
    undefined,
    { outcome: 'unchanged' },
  ],
  [
    'something else published',
    'published',
    at('published', '乙', true),
    undefined,
    { outcome: 'updated', version: 2, overDraft: false },
  ],
  [
    'something else withdrawn',
    'draft',
    at('withdrawn', '乙', false, 3),
    undefined,
    { outcome: 'updated', version: 4, overDraft: false },
  ],
  [
    'an own draft of something else',
    'draft',
    at('draft', '乙', true),
    undefined,
    { outcome: 'updated', version: 1, overDraft: true },
  ],
  [
    'an own draft that is still faulty',
    'draft',
    at('draft', '甲', true),
    undefined,
    { outcome: 'unchanged' },
  ],
  [
    'an own draft that is sound now',
    'published',
    at('draft', '甲', true, 2),
    undefined,
    { outcome: 'updated', version: 2, overDraft: true },
  ],
  [
    'a draft of a person',
    'published',
    at('draft', '乙', false, 2),
    at('published', '丙', true),
    { outcome: 'rejected' },
  ],
  [
    'a draft of a person beside the same',
    'published',
    at('draft', '乙', false, 2),
    at('published', '甲', true),
    { outcome: 'unchanged' },
  ],
])('%s (%s)', (_, comesInAs, newest, published, decision) => {
  expect(decideLoad(same, comesInAs, newest, published)).toEqual(decision)
})
