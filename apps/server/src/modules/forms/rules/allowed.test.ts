import { expect, it } from 'vitest'
import { allowedOn, type FormStanding } from './allowed.ts'

it.each<[FormStanding, boolean, string]>([
  [{ newest: 'draft', faults: 0, published: false }, true, 'save publish'],
  [{ newest: 'draft', faults: 2, published: false }, true, 'save'],
  [{ newest: 'draft', faults: 0, published: true }, true, 'save publish withdraw'],
  [{ newest: 'published', faults: 0, published: true }, true, 'new-revision withdraw'],
  [{ newest: 'withdrawn', faults: 0, published: false }, true, 'new-revision'],
  [{ newest: 'draft', faults: 0, published: true }, false, ''],
])('%o, may edit: %s → %s', (standing, mayEdit, allowed) =>
  expect(allowedOn(standing, mayEdit).join(' ')).toBe(allowed),
)
