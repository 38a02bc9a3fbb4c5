import { describe, expect, it } from 'vitest'
import { subjectsFor } from './subjects-for.ts'

const resident = {
  kind: 'resident' as const,
  subjectId: 'p1',
  name: '林',
  represents: [
    {
      subjectId: 'f1',
      name: '木作',
      kind: 'legal-person' as const,
      capacity: 'legal-representative' as const,
    },
    { subjectId: 'p2', name: '奶奶', kind: 'person' as const, capacity: 'agent' as const },
  ],
}

describe('whom one may apply for', () => {
  it.each([
    [['1'], ['p1', 'p2']],
    [['2'], ['f1']],
    [
      ['1', '2'],
      ['p1', 'f1', 'p2'],
    ],
    [[], ['p1', 'f1', 'p2']],
  ])('an item that serves %j can be asked for %j', (served, subjects) => {
    expect(subjectsFor(resident, served, 'any').map((subject) => subject.subjectId)).toEqual(subjects)
  })
})
