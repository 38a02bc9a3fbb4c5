import { readGraph, type Sentence } from '@yimen/contract'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { publishedItem, refuseCatalog } from '../../catalog/index.ts'
import { districtSettings } from '../../identity/index.ts'
import { organsOf } from '../organ-names.ts'
import { readBook } from '../read-book.ts'
import type { Book } from '../rules/board.ts'
import { burdenOf, coefficientsFrom, reliefsOf } from '../rules/burden.ts'
import { drawGraph, type GraphFacts, type Origin } from '../rules/graph.ts'
import { demandsOfAsking } from '../store/demand-store.ts'
import type { DemandRow } from '../store/tables.ts'

/** The evidence graph of a published item. */
export const readGraphRoute = route(readGraph, async (scope) => {
  const item = await publishedItem(scope.tx, scope.district, scope.params.itemCode)
  if (item === 'unknown') throw refuseCatalog('catalog.item-not-found')
  if (item === 'withdrawn') throw refuseCatalog('catalog.item-withdrawn')
  const { content, code } = item
  const book = await readBook(scope)
  const facts: GraphFacts = {
    code,
    content,
    names: new Map([...book.library].map(([element, { name }]) => [element, name])),
    originOf: await originsOf(scope, book, content.organ.code),
    organName: await organNamer(scope),
  }
  const coefficients = coefficientsFrom((await districtSettings(scope.tx, scope.district))?.parameters ?? [])
  return {
    item: {
      code,
      name: { zh: content.name, en: content.nameEnglish ?? content.name },
      organ: facts.organName(content.organ.code).zh,
    },
    ...drawGraph(facts),
    burden: burdenOf(facts, coefficients),
    reliefs: reliefsOf(facts, coefficients, itemsUsing(book)),
  }
})

async function organNamer(scope: Scope): Promise<GraphFacts['organName']> {
  const organs = await organsOf(scope)
  return (code): Sentence => {
    const organ = organs.get(code)
    const zh = organ?.shortName ?? code
    return { zh, en: organ?.shortNameEnglish ?? zh }
  }
}

/** Where each thing comes from: duties first, then what the demand of the item's own organ says. */
async function originsOf(scope: Scope, book: Book, asking: string): Promise<GraphFacts['originOf']> {
  const duties = Map.groupBy(book.coverings, ({ kind, code }) => `${kind}/${code}`)
  const demands = new Map(
    (await demandsOfAsking(scope.tx, scope.district, asking)).map((row) => [`${row.kind}/${row.code}`, row]),
  )
  return (kind, code): Origin => {
    const key = `${kind}/${code}`
    const own = kind === 'element' ? book.library.get(code)?.source === 'SELF' : !book.organIssued.has(code)
    return { duties: duties.get(key) ?? [], asked: askedBy(demands.get(key)), own }
  }
}

function askedBy(row: DemandRow | undefined): Origin['asked'] {
  if (!row) return null
  if (row.state === 'dispatched' && row.asked !== null) return { organ: row.asked, state: 'dispatched' }
  const proposed = row.proposed ?? row.disowned.at(-1)?.says
  if (proposed === undefined) return null
  return { organ: proposed, state: row.state === 'coordinating' ? 'coordinating' : 'proposed' }
}

function itemsUsing(book: Book) {
  const uses = new Map<string, string[]>()
  const use = (key: string, item: string) => uses.set(key, [...(uses.get(key) ?? []), item])
  for (const { element, item } of book.elements) use(`element/${element}`, item.code)
  for (const { materialType, item } of book.materials) use(`material/${materialType}`, item.code)
  return (kind: 'element' | 'material', code: string) => uses.get(`${kind}/${code}`) ?? []
}
