import type { Sentence } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { tell } from '../notify/index.ts'
import type { EntrustmentRow } from './store/entrustment-store.ts'

/** Tells the agent and the person who acts for the giver what became of an entrustment; once for each change. */
export async function tellBoth(
  scope: Scope,
  row: EntrustmentRow,
  said: { readonly title: Sentence; readonly words: Sentence },
): Promise<void> {
  for (const subjectId of [row.given_by, row.agent_id]) {
    const key = `entrustment:${row.id}:${row.version}`
    await tell(scope, { subjectId, kind: 'entrustment', key, ...said, link: null, phone: null })
  }
}
