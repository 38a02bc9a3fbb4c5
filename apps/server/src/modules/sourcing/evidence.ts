import type { DataKind } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { listElements } from '../forms/index.ts'
import type { Organs } from './organ-names.ts'
import { type Proposal, propose } from './rules/propose.ts'
import { confirmedBefore } from './store/demand-store.ts'
import { coverings } from './store/duty-store.ts'
import { suppliesInForce } from './store/supply-store.ts'

/** Proposes a source for one element or material, with what the whole book knows. */
export type Proposer = (data: {
  readonly kind: DataKind
  readonly code: string
  readonly disowned: readonly { readonly organ: string }[]
}) => Proposal

/** Reads the book once, so that thousands of demands can be proposed for. */
export async function proposer({ tx, district }: Scope, organs: Organs): Promise<Proposer> {
  const key = ({ kind, code }: { kind: DataKind; code: string }) => `${kind}/${code}`
  const duties = Map.groupBy(await coverings(tx, district), key)
  const history = Map.groupBy(await confirmedBefore(tx, district), key)
  const supplies = Map.groupBy(await suppliesInForce(tx, district), key)
  const sources = new Map((await listElements(tx, district)).map(({ code, source }) => [code, source]))
  return (data) => {
    const at = key(data)
    const source = data.kind === 'element' ? sources.get(data.code) : undefined
    return propose({
      duties: (duties.get(at) ?? []).map(({ organ, state }) => ({ organ, live: state === 'live' })),
      history: (history.get(at) ?? []).map(({ organ }) => organ),
      supplies: supplies.get(at) ?? [],
      elementSource: source !== undefined && organs.has(source) ? source : null,
      disowned: data.disowned.map(({ organ }) => organ),
    })
  }
}

/** A proposal as the columns of a demand. */
export function proposed({ organ, kind, path, why }: Proposal) {
  return { proposed: organ, match_kind: kind, match_path: path, match_why: why }
}
