import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checkBook, readBook } from '../modules/performance/index.ts'
import type { Pack } from './read-pack.ts'

/**
 * Everything in a pack that points at something which the pack does not hold, one line each: file, place, fault. Empty
 * when the pack can be loaded.
 */
export async function checkPack(pack: Pack): Promise<string[]> {
  const organs = new Set(pack['organs.json'].organs.map(({ code }) => code))
  const persons = new Set(pack['persons.json'].persons.map(({ key }) => key))
  const subjects = new Set([...persons, ...pack['legal-persons.json'].legalPersons.map(({ key }) => key)])
  const items = new Set(pack.items.map(({ code }) => code))
  const tables = new Set(pack['state-tables'].map(({ name }) => name))
  const faults: string[] = []
  const demand = (known: ReadonlySet<string>, wanted: string | undefined, place: string, what: string) => {
    if (wanted !== undefined && !known.has(wanted)) faults.push(`${place}: there is no ${what} ${wanted}`)
  }
  for (const [at, { parent }] of pack['organs.json'].organs.entries())
    demand(organs, parent, `organs.json: organs.${at}.parent`, 'organ')
  for (const [at, { organ, counters, groups }] of pack['halls.json'].halls.entries()) {
    const place = `halls.json: halls.${at}`
    demand(organs, organ, `${place}.organ`, 'organ')
    for (const [number, group] of groups.entries()) {
      for (const one of group.organs) demand(organs, one, `${place}.groups.${number}.organs`, 'organ')
      for (const one of group.items) demand(items, one, `${place}.groups.${number}.items`, 'item')
    }
    if (!isDeepStrictEqual(groups.flatMap(numbersOf).sort(byValue), numbersOf({ from: 1, to: counters })))
      faults.push(`${place}.groups: counters 1 to ${counters} are not each in one group`)
  }
  for (const [at, { organ, posts }] of pack['staff.json'].staff.entries()) {
    const place = `staff.json: staff.${at}`
    demand(organs, organ, `${place}.organ`, 'organ')
    for (const [number, post] of posts.entries()) {
      if (post.organ !== '*') demand(organs, post.organ, `${place}.posts.${number}.organ`, 'organ')
      for (const item of post.items ?? []) demand(items, item, `${place}.posts.${number}.items`, 'item')
    }
  }
  for (const [at, { person, subject }] of pack['relations.json'].relations.entries()) {
    demand(persons, person, `relations.json: relations.${at}.person`, 'person')
    demand(subjects, subject, `relations.json: relations.${at}.subject`, 'subject')
  }
  for (const [at, { subject, organ }] of pack['registry.json'].entries.entries()) {
    demand(subjects, subject, `registry.json: entries.${at}.subject`, 'subject')
    if (organ !== 'SELF') demand(organs, organ, `registry.json: entries.${at}.organ`, 'organ')
  }
  const elements = new Set(pack['data-elements.json'].elements.map(({ code }) => code))
  const types = new Set(pack['material-types.json'].materialTypes.map(({ code }) => code))
  for (const [at, duty] of pack['duties.json'].duties.entries()) {
    const place = `duties.json: duties.${at}`
    demand(organs, duty.organ, `${place}.organ`, 'organ')
    for (const one of duty.elements) demand(elements, one, `${place}.elements`, 'data element')
    for (const one of duty.materialTypes) demand(types, one, `${place}.materialTypes`, 'material type')
  }
  for (const { code, stateTableName, content } of pack.items) {
    demand(tables, stateTableName, `items/${code}.json: stateTableName`, 'state table')
    demand(organs, content.organ.code, `items/${code}.json: content.organ.code`, 'organ')
  }
  for (const [at, { subject, file }] of pack['vault.json'].materials.entries()) {
    demand(subjects, subject, `vault.json: materials.${at}.subject`, 'subject')
    if (!(await isThere(join(pack.folder, file))))
      faults.push(`vault.json: materials.${at}.file: there is no file ${file}`)
  }
  for (const [at, { file, reason }] of pack['budget-books.json'].books.entries())
    faults.push(
      ...(await bookFaults(join(pack.folder, file), reason)).map(
        (fault) => `budget-books.json: books.${at}: ${fault}`,
      ),
    )
  return faults
}

/** Why a budget book of a pack cannot be published, one line each. */
async function bookFaults(path: string, reason: string | undefined): Promise<string[]> {
  if (!(await isThere(path))) return [`there is no file ${path}`]
  const reading = await readBook(await readFile(path))
  if (!reading.ok)
    return reading.problems.map(({ line, message }) =>
      line === null ? message.en : `line ${line}: ${message.en}`,
    )
  const errors = checkBook(reading.book).findings.filter(({ severity }) => severity === 'error')
  return errors.length === 0 || reason !== undefined
    ? []
    : [`${errors.length} errors are found in it; a reason is needed`]
}

function numbersOf({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}

function byValue(left: number, right: number): number {
  return left - right
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
