import { SourceDefinition } from '@yimen/contract'
import { expect, test } from 'vitest'
import { isDue } from './is-due.ts'

const http = {
  kind: 'http',
  address: 'http://127.0.0.1:4600/population',
  clientId: 'yimen',
  secret: { env: 'SECRET_OF_SOURCE' },
  listPath: '/rows',
}
const source = (parts: { every?: number; access?: unknown; enabled?: boolean; read?: string }) => ({
  definition: SourceDefinition.parse({
    code: 'population',
    name: { zh: '人口库', en: 'Population' },
    organ: 'GA',
    store: '人口库',
    subjectKind: 'person',
    key: 'number',
    columns: {},
    trust: 'A',
    ...(parts.every === undefined ? {} : { everyMinutes: parts.every }),
    access: parts.access ?? http,
  }),
  enabled: parts.enabled ?? true,
  readAt: parts.read === undefined ? null : new Date(`2026-09-22T${parts.read}Z`),
})
const now = new Date('2026-09-22T10:00:00Z')
const ended = (state: 'done' | 'failed', at: string) => ({
  state,
  startedAt: new Date(`2026-09-22T${at}Z`),
  endedAt: new Date(`2026-09-22T${at}Z`),
})

test.each([
  ['never read', source({ every: 60 }), null, true],
  ['read within its cycle', source({ every: 60, read: '09:30:00' }), ended('done', '09:30:00'), false],
  ['its cycle has passed', source({ every: 60, read: '09:00:00' }), ended('done', '09:00:00'), true],
  ['asked by hand only', source({}), null, false],
  ['switched off', source({ every: 60, enabled: false }), null, false],
  ['a file', source({ every: 60, access: { kind: 'csv' } }), null, false],
  ['failed just now', source({ every: 5, read: '09:54:00' }), ended('failed', '09:59:30'), false],
  [
    'failed, and its cycle has passed',
    source({ every: 5, read: '09:40:00' }),
    ended('failed', '09:54:00'),
    true,
  ],
  ['failed once, a minute ago', source({ every: 600 }), ended('failed', '09:59:00'), true],
  [
    'failing for long: at the latest after an hour',
    source({ every: 600, read: '01:00:00' }),
    ended('failed', '08:59:00'),
    true,
  ],
  [
    'failing for long: not before',
    source({ every: 600, read: '01:00:00' }),
    ended('failed', '09:30:00'),
    false,
  ],
])('%s', (_, one, last, due) => expect(isDue(one, last, now)).toBe(due))
