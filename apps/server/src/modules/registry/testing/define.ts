import { SourceDefinition } from '@yimen/contract'
import { defineSources } from '../define-sources.ts'
import type { OpenRegistry } from './open-registry.ts'

const columns = { number: 'P03', name: 'P01', sex: 'P05', address: 'A01', phone: 'P12' }

/** A source of persons with these parts, of an organ of the sample district. For tests. */
export function personSource(code: string, parts: Partial<SourceDefinition> = {}): SourceDefinition {
  return SourceDefinition.parse({
    code,
    name: { zh: code, en: code },
    organ: 'MZJ',
    store: `${code}库`,
    subjectKind: 'person',
    key: 'number',
    subjectName: 'name',
    columns,
    trust: 'A',
    batch: 3,
    access: { kind: 'csv' },
    ...parts,
  })
}

/** Defines sources in the district. */
export function define({ perform }: OpenRegistry, ...sources: SourceDefinition[]) {
  return perform((scope) =>
    defineSources(scope, { sources, survivorship: [] }, async (code) => `机关 ${code}`),
  )
}
