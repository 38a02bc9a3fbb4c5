import { Sentence } from '@yimen/contract'
import { z } from 'zod'
import { fold, typedForm } from '../../../platform/text/index.ts'

const Named = z.object({
  code: z.string(),
  name: Sentence,
  synonyms: z.array(z.string()).default([]),
  definition: Sentence.optional(),
})

/**
 * What a search looks through, a line each after a figure that says what it is: 0 code, 1 names, 3 synonyms, 6 initials,
 * 7 pinyin, 8 definition. Lines are folded, so that a folded word is looked for as it stands.
 */
export function foundBy(definition: unknown): string {
  const { code, name, synonyms, definition: meaning } = Named.parse(definition)
  const typed = [name.zh, ...synonyms].map(typedForm)
  const lines = [
    `0${fold(code)}`,
    ...[name.zh, name.en].map((one) => `1${fold(one)}`),
    ...synonyms.map((one) => `3${fold(one)}`),
    ...typed.map(({ initials }) => `6${initials}`),
    ...typed.map(({ syllables }) => `7${syllables}`),
    `8${fold(meaning?.zh ?? '')}`,
  ]
  return `\n${[...new Set(lines)].join('\n')}\n`
}

/** Patterns in `foundBy` of a folded word, the likeliest first. Folding leaves letters and figures only, so it is no pattern itself. */
export function placesOf(word: string): string[] {
  return [
    `\n0${word}\n`,
    `\n1${word}\n`,
    `\n1${word}`,
    `\n3${word}\n`,
    `\n1[^\n]*${word}`,
    `\n3[^\n]*${word}`,
    `\n6${word}`,
    `\n7${word}`,
    `\n8[^\n]*${word}`,
  ]
}
