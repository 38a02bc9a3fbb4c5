import type { MaterialTypeContent } from '@yimen/contract'
import { foldName, typedName } from './fold-name.ts'

/** A standard type as the matcher sees it. */
export type Matchable = { readonly code: string } & Pick<MaterialTypeContent, 'name' | 'synonyms'>

/** How a name came to a type. */
export type MatchReason = 'name' | 'without-copy-words' | 'sound' | 'ending'

export type TypeMatch = { readonly code: string; readonly score: number; readonly reason: MatchReason }

/** What lists add to the name of a material and what is not part of it. */
const around =
  /^(?:有效的|有效|申请人|法定代表人|负责人|经办人|代办人|本人|企业|单位|双方|提供|提交|近期)+|(?:(?:和|及|或|与)?(?:原件|复印件|复制件|扫描件|照片|正本|副本|正副本|电子版|盖章件)|一式[一二两三四五六\d]份|[一二两三四五六\d]份)+$/g

/** Several materials in one line: which one is meant is for a person to say. */
const several = /[、,，;；和及或与]/

type Known = { readonly code: string; readonly folded: string; readonly sound: string }

/**
 * Makes a matcher of names as real lists write them. The best type for a name with its score and reason, or null: when
 * none fits, when two fit equally well, or when the line names several materials at once.
 */
export function makeTypeMatcher(types: readonly Matchable[]): (name: string) => TypeMatch | null {
  const known: Known[] = types.flatMap(({ code, name, synonyms }) =>
    [name.zh, ...synonyms].map((one) => ({
      code,
      folded: foldName(one),
      sound: typedName(one).syllables,
    })),
  )
  return (name) => {
    const folded = foldName(name)
    const bare = folded.replace(around, '') || folded
    const sound = typedName(bare).syllables
    const matches = known.flatMap((one) => judge(one, { folded, bare, sound }))
    const best = [...matches].sort((left, right) => right.score - left.score)[0]
    if (!best) return null
    if (best.reason !== 'name' && several.test(name.replace(around, ''))) return null
    const rival = matches.some(({ code, score }) => code !== best.code && score > best.score - 0.02)
    return rival ? null : best
  }
}

function judge(known: Known, asked: { folded: string; bare: string; sound: string }): TypeMatch[] {
  const { code, folded, sound } = known
  if (folded === asked.folded) return [{ code, score: 1, reason: 'name' }]
  if (folded === asked.bare) return [{ code, score: 0.95, reason: 'without-copy-words' }]
  if (sound === asked.sound && folded.length === asked.bare.length && folded.length >= 3)
    return [{ code, score: 0.9, reason: 'sound' }]
  // In Chinese the thing stands last and what narrows it before: a long ending says most.
  if (folded.length >= 3 && asked.bare.endsWith(folded) && folded.length * 2 >= asked.bare.length)
    return [{ code, score: 0.6 + (0.3 * folded.length) / asked.bare.length, reason: 'ending' }]
  return []
}
