import type {
  Filled,
  PackLegalPerson,
  PackPerson,
  PackRegistryEntry,
  SourceDefinition,
} from '@yimen/contract'

/** One row that a development source serves. */
export type DevelopmentRow = {
  readonly code: string
  readonly changed: string
  readonly cells: Readonly<Record<string, Filled | null>>
}
/** The parts of a pack that the rows are made from. */
export type DevelopmentPack = {
  readonly persons: readonly PackPerson[]
  readonly legalPersons: readonly PackLegalPerson[]
  readonly entries: readonly PackRegistryEntry[]
}

/** What the store of a source knows of the invented people and firms of a pack, in the columns of the source. */
export function rowsOf(definition: SourceDefinition, pack: DevelopmentPack): DevelopmentRow[] {
  const { organ, store, key, subjectName, columns, subjectKind } = definition
  const subjects =
    subjectKind === 'person'
      ? pack.persons.map((one) => ({ key: one.key, code: one.identityNumber, name: one.name.zh }))
      : pack.legalPersons.map((one) => ({ key: one.key, code: one.socialCreditCode, name: one.name.zh }))
  return subjects.flatMap((subject) => {
    const entries = pack.entries.filter(
      (one) => one.subject === subject.key && one.organ === organ && one.store === store,
    )
    const newest = entries
      .map(({ fetchedAt }) => new Date(fetchedAt).toISOString())
      .sort()
      .at(-1)
    if (newest === undefined) return []
    const said: Record<string, Filled> = Object.assign({}, ...entries.map(({ values }) => values))
    const cells = Object.fromEntries(
      Object.entries(columns).map(([column, element]) => [column, said[element] ?? null]),
    )
    const named = subjectName === undefined ? {} : { [subjectName]: subject.name }
    return [{ code: subject.code, changed: newest, cells: { ...cells, ...named, [key]: subject.code } }]
  })
}

/** The same row as a source in disorder would give it: what contradicts the number, or is in no list. */
export function spoil(definition: SourceDefinition, { cells, ...row }: DevelopmentRow): DevelopmentRow {
  const spoilt: Readonly<Record<string, Filled>> = {
    P06: '1900-01-01',
    P09: '77',
    H04: '很多',
    L01: '91110102YM91000136',
  }
  const wrong = Object.entries(definition.columns).flatMap(([column, element]) => {
    const value = spoilt[element]
    return value === undefined || column === definition.key ? [] : [[column, value] as const]
  })
  const key = wrong.length > 0 ? {} : { [definition.key]: '110102190001019990' }
  return { ...row, cells: { ...cells, ...Object.fromEntries(wrong), ...key } }
}
