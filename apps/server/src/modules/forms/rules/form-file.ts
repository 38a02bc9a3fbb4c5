import { isDeepStrictEqual } from 'node:util'
import type { CodeList, DataElement, FormFile } from '@yimen/contract'

type Definitions = { readonly elements: readonly DataElement[]; readonly codeLists: readonly CodeList[] }

/** The file of a form: what the environment added to the definitions (the number of a revision) stays behind. */
export function fileOf(form: FormFile['form'], { elements, codeLists }: Definitions): FormFile {
  return {
    format: 'yimen-form',
    formatVersion: 1,
    form,
    elements: elements.map(({ version: _, ...element }) => element).sort(byCode),
    codeLists: [...codeLists].sort(byCode),
  }
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1
}

/** What a file brings: definitions that are new here, and the codes of those that mean something else here. */
export type Brought = {
  readonly newElements: readonly FormFile['elements'][number][]
  readonly newCodeLists: readonly CodeList[]
  readonly differing: readonly string[]
}

/** Holds a file's definitions against those in force here. */
export function whatItBrings(file: FormFile, here: Definitions): Brought {
  const known = fileOf(file.form, here)
  const elements = compared(file.elements, known.elements)
  const codeLists = compared(file.codeLists, known.codeLists)
  return {
    newElements: elements.fresh,
    newCodeLists: codeLists.fresh,
    differing: [...elements.differing, ...codeLists.differing],
  }
}

function compared<T extends { readonly code: string }>(given: readonly T[], known: readonly T[]) {
  const byItsCode = new Map(known.map((each) => [each.code, each]))
  const fresh = given.filter(({ code }) => !byItsCode.has(code))
  const differing = given
    .filter((each) => {
      const here = byItsCode.get(each.code)
      return here !== undefined && !isDeepStrictEqual(plain(here), plain(each))
    })
    .map(({ code }) => code)
  return { fresh, differing }
}

/** As it is written: an absent property and an undefined one are the same. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/**
 * Codes that the file should hold and does not, or holds although its form does not refer to them. `needed` = the
 * elements that the form refers to.
 */
export function notWhole(file: FormFile, needed: readonly string[]): string[] {
  const lists = file.elements.flatMap(({ codeList }) => (codeList === undefined ? [] : [codeList]))
  return [
    ...differences(
      needed,
      file.elements.map(({ code }) => code),
    ),
    ...differences(
      lists,
      file.codeLists.map(({ code }) => code),
    ),
  ]
}

function differences(wanted: readonly string[], held: readonly string[]): string[] {
  const repeated = held.filter((code, at) => held.indexOf(code) !== at)
  return [
    ...new Set(wanted.filter((code) => !held.includes(code))),
    ...held.filter((code) => !wanted.includes(code)),
    ...repeated,
  ]
}
