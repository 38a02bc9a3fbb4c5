import type {
  FieldValue,
  PackLegalPerson,
  PackOrgan,
  PackPerson,
  PackRegistryEntry,
  PackRelation,
} from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import type { Scope } from '../../../platform/actions/route.ts'
import { saveValues } from '../save-values.ts'
import { saveRelation } from '../store/relation.ts'
import { type NewSubject, saveSubject } from '../store/subject.ts'
import { nameOrgan } from './name-organ.ts'

/** The parts of a data pack that the registry takes in, as their files hold them. */
export type RegistryPack = {
  readonly persons: readonly PackPerson[]
  readonly legalPersons: readonly PackLegalPerson[]
  readonly relations: readonly PackRelation[]
  readonly entries: readonly PackRegistryEntry[]
  readonly organs: readonly PackOrgan[]
}
export type ImportScope = Pick<Scope, 'tx' | 'district' | 'now' | 'append'>

/** How many were new or changed. */
export type ImportedRegistry = {
  readonly persons: number
  readonly legalPersons: number
  readonly relations: number
  readonly values: number
}

/**
 * Takes in persons, firms, who acts for whom, and what the stores know of them. Doing it again changes only what
 * differs; values that are replaced go to the history. Throws when an entry names a subject or an organ that the pack
 * does not hold.
 */
export async function importPackRegistry(scope: ImportScope, pack: RegistryPack): Promise<ImportedRegistry> {
  const ids = new Map<string, string>()
  const persons = await saveAll(scope, ids, pack.persons.map(fromPerson))
  const legalPersons = await saveAll(scope, ids, pack.legalPersons.map(fromLegalPerson))
  const idOf = (key: string) => {
    const id = ids.get(key)
    if (!id) throw new Error(`the pack has no subject ${key}`)
    return id
  }
  let relations = 0
  for (const relation of pack.relations) {
    const household = relation.kind === 'household'
    const saved = await saveRelation(scope.tx, scope.district, {
      fromId: idOf(relation.person),
      toId: idOf(relation.subject),
      kind: relation.kind,
      familyRelation: household ? relation.relation : null,
      validFrom: household ? null : relation.since,
      validUntil: relation.kind === 'agent' ? (relation.until ?? null) : null,
    })
    if (saved) relations += 1
  }
  let values = 0
  for (const entry of pack.entries)
    values += await saveEntry(scope, idOf(entry.subject), valuesOfEntry(entry, pack.organs))
  return { persons, legalPersons, relations, values }
}

async function saveAll(
  scope: ImportScope,
  ids: Map<string, string>,
  subjects: readonly NewSubject[],
): Promise<number> {
  let count = 0
  for (const subject of subjects) {
    const { subjectId, changed } = await saveSubject(scope.tx, scope.district, subject, scope.now)
    if (subject.packKey) ids.set(subject.packKey, subjectId)
    if (!changed) continue
    count += 1
    scope.append({
      subject: { type: 'subject', id: subjectId },
      type: 'registry.subject-recorded',
      data: { kind: subject.kind },
    })
  }
  return count
}

/** The log names the elements that changed, never their values: it can not be corrected later. */
async function saveEntry(
  scope: ImportScope,
  subjectId: string,
  values: Record<string, FieldValue>,
): Promise<number> {
  const changed = await saveValues(scope.tx, scope.district, subjectId, values, scope.now)
  const source = Object.values(values)[0]?.source
  if (changed.length > 0)
    scope.append({
      subject: { type: 'subject', id: subjectId },
      type: 'registry.values-recorded',
      data: { elements: changed, organ: source?.organ.code ?? null, store: source?.store ?? null },
    })
  return changed.length
}

function valuesOfEntry(entry: PackRegistryEntry, organs: readonly PackOrgan[]): Record<string, FieldValue> {
  const { organ, store, fetchedAt, trust, duty } = entry
  const kind = organ === 'SELF' ? 'own' : 'stored'
  const source = { organ: { code: organ, name: nameOrgan(organ, organs) }, store, kind } as const
  return Object.fromEntries(
    Object.entries(entry.values).map(([element, value]) => [
      element,
      { value, source, fetchedAt, trust, ...(duty === undefined ? {} : { duty }) },
    ]),
  )
}

function fromPerson({ key, name, identityNumber }: PackPerson): NewSubject {
  return {
    subjectId: uuidv7(),
    kind: 'person',
    code: identityNumber.toUpperCase(),
    name: name.zh,
    nameEnglish: name.en,
    legalKind: null,
    founded: null,
    packKey: key,
  }
}

function fromLegalPerson({ key, name, socialCreditCode, kind, founded }: PackLegalPerson): NewSubject {
  return {
    subjectId: uuidv7(),
    kind: 'legal-person',
    code: socialCreditCode.toUpperCase(),
    name: name.zh,
    nameEnglish: name.en,
    legalKind: kind,
    founded,
    packKey: key,
  }
}
