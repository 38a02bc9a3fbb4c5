import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { fold, withoutLevels } from './fold.ts'

let loaded: Jieba | undefined

/** Loading the dictionary takes half a second: the first text pays for it, not every start of a process. */
function jieba(): Jieba {
  loaded ??= Jieba.withDict(dict)
  return loaded
}

/**
 * The words of a text in order, long ones and the short ones inside them; Latin words in small letters. Single
 * characters tell nothing and are left out.
 */
export function wordsOf(text: string): string[] {
  const parts =
    withoutLevels(text)
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []
  return parts
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? jieba().cutForSearch(part, true) : [part]))
    .filter((word) => [...word].length > 1)
}

/** Pairs of neighbouring Chinese characters: they find a piece of a name where two texts were cut differently. */
export function pairsOf(text: string): string[] {
  const runs = fold(text).match(/\p{Script=Han}{2,}/gu) ?? []
  return runs.flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
}

/** Every piece of 3 to 6 Chinese characters: what may be a whole search word inside a sentence. */
export function piecesOf(text: string): string[] {
  const runs = fold(text).match(/\p{Script=Han}{3,}/gu) ?? []
  return runs.flatMap((run) => {
    const characters = [...run].slice(0, 40)
    return [3, 4, 5, 6].flatMap((length) =>
      characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join('')),
    )
  })
}
