import type { NewElement } from '@yimen/contract'

type Named = Pick<NewElement, 'code' | 'name' | 'synonyms'>

/** Under which labels the survivor is found after a merging: its own, and code, name and labels of the merged one. */
export function mergedSynonyms(survivor: Named, merged: Named): string[] {
  const all = [...survivor.synonyms, merged.name.zh, merged.code, ...merged.synonyms]
  return [...new Set(all)].filter((label) => label !== survivor.name.zh)
}
