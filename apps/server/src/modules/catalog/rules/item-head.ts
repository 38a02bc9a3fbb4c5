import type { ItemContent } from '@yimen/contract'
import { sortKey } from '../../../platform/text/index.ts'
import type { Lint } from './lint/lint-item.ts'

/** What lists show and sort of a version, kept beside its item so that no list opens the content. */
export function headOf(content: ItemContent, lint: Lint) {
  return {
    organ_code: content.organ.code,
    organ_name: content.organ.name,
    name: content.name,
    name_english: content.nameEnglish ?? null,
    sort: sortKey(content.name),
    type: content.type,
    ...measured(lint),
  }
}

/** What lint says, as lists and scores read it. */
export function measured({ score, errors, warnings, broken }: Lint) {
  return { applied: score.applied, held: score.held, errors, warnings, broken }
}
