import { deriveDemands } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { elementUses, materialTypeUses, organIssuedTypes } from '../../catalog/index.ts'
import { listElements } from '../../forms/index.ts'
import { tell } from '../act-on-demand.ts'
import { type Proposer, proposed, proposer } from '../evidence.ts'
import { demandNumbers } from '../numbers.ts'
import { organsOf } from '../organ-names.ts'
import { type Derived, deriveNeeds, type Need } from '../rules/derive.ts'
import { allDemands, changeDemand, insertDemands } from '../store/demand-store.ts'
import type { DemandRow } from '../store/tables.ts'

/** Takes the demands from the published items. Running it again adds only what is new and drops what nobody asks for. */
export const deriveDemandsRoute = route(deriveDemands, async (scope) => {
  const { needs, onlyTheApplicant } = await needsToday(scope)
  const rows = new Map((await allDemands(scope.tx, scope.district)).map((row) => [keyOf(row), row]))
  const offer = await proposer(scope, await organsOf(scope))
  const fresh = needs.filter((need) => !rows.has(keyOf(need)))
  const created = await create(scope, fresh, offer)
  let changed = 0
  for (const need of needs) {
    const row = rows.get(keyOf(need))
    if (row && (await follow(scope, row, need, offer))) changed += 1
  }
  const asked = new Set(needs.map(keyOf))
  let cancelled = 0
  for (const row of rows.values()) {
    if (asked.has(keyOf(row)) || row.origin === 'hand' || !open.includes(row.state)) continue
    tell(scope, await changeDemand(scope.tx, row, dropped(scope)), 'demand-cancelled', { why: 'no-item' })
    cancelled += 1
  }
  return { created, changed, unchanged: needs.length - created - changed, cancelled, onlyTheApplicant }
})

const open: readonly DemandRow['state'][] = ['pre-checked', 'dispatched', 'coordinating']

function keyOf({ asking, kind, code }: Pick<DemandRow, 'asking' | 'kind' | 'code'>): string {
  return `${asking}/${kind}/${code}`
}

async function needsToday({ tx, district }: Scope): Promise<Derived> {
  const elements = await listElements(tx, district)
  return deriveNeeds(await elementUses(tx, district), await materialTypeUses(tx, district), {
    elements: new Map(elements.map((element) => [element.code, element])),
    organIssued: await organIssuedTypes(tx, district),
  })
}

/** A published item is the checked application: its demands wait for dispatch at once. */
async function create(scope: Scope, needs: readonly Need[], offer: Proposer): Promise<number> {
  const numbers = await demandNumbers(scope, needs.length)
  const rows = needs.map((need, at) => ({
    district: scope.district,
    id: uuidv7(),
    number: numbers[at] ?? '',
    kind: need.kind,
    code: need.code,
    name: JSON.stringify(need.name),
    asking: need.asking,
    items: [...need.items],
    yearly: null,
    reason: null,
    origin: 'items' as const,
    state: 'pre-checked' as const,
    asked: null,
    ...proposed(offer({ ...need, disowned: [] })),
    ruling: null,
    returned_because: null,
    dispatched_at: null,
    due_on: null,
    reminded_on: null,
    supervised_at: null,
    duty_id: null,
    created_at: scope.now,
    updated_at: scope.now,
  }))
  const made = await insertDemands(scope.tx, rows)
  for (const row of made) tell(scope, row, 'demand-derived', { items: row.items.length })
  const count = (kind: DemandRow['kind']) => made.filter((row) => row.kind === kind).length
  if (made.length > 0)
    scope.append({
      subject: { type: 'data-book', id: uuidv7() },
      type: 'sourcing.demands-derived',
      data: { elements: count('element'), materials: count('material') },
    })
  return made.length
}

/**
 * Keeps the items of a demand up to date. One that was dropped because no item asked for it begins anew when one does;
 * one that the office cancelled stays so. True when something changed.
 */
async function follow(scope: Scope, row: DemandRow, need: Need, offer: Proposer): Promise<boolean> {
  const same =
    row.items.length === need.items.length && row.items.every((item, at) => item === need.items[at])
  const ended = row.state === 'cancelled' && row.origin === 'items'
  const back = ended && row.items.length === 0
  if (ended ? !back : same) return false
  const again = back ? { ...begunAnew, ...proposed(offer({ ...row, disowned: [] })) } : {}
  const change = { items: [...need.items], updated_at: scope.now, ...again }
  tell(scope, await changeDemand(scope.tx, row, change), 'demand-followed', { items: need.items.length })
  return true
}

/** Nothing of the time before counts: who was asked, who said that it is not theirs, what was ruled. */
const begunAnew = {
  state: 'pre-checked' as const,
  asked: null,
  disowned: '[]',
  ruled: false,
  ruling: null,
  returned_because: null,
  dispatched_at: null,
  due_on: null,
  reminders: 0,
  reminded_on: null,
  supervised_at: null,
  duty_id: null,
}

function dropped({ now }: Scope) {
  return { state: 'cancelled' as const, due_on: null, items: [], updated_at: now }
}
