import { z } from 'zod'
import type { CodeList } from '../forms/code-list.ts'
import type { Sentence } from '../platform/sentence.ts'
import type { CodeFinding } from './finding.ts'

/**
 * How one system that we exchange with writes the codes of one list. `read` maps were read in a text or in real
 * data; a `parameter` has to be confirmed by the district before it is used. Districts add maps of their own.
 */
export const ExchangeMap = z.strictObject({
  target: z.string().min(1),
  list: z.string().min(1),
  version: z.string().min(1),
  standing: z.enum(['read', 'parameter']),
  pairs: z.array(z.tuple([z.string().min(1), z.string().min(1)]).readonly()).readonly(),
})
export type ExchangeMap = z.infer<typeof ExchangeMap>

export type MappedCode =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: 'unknown-code'; readonly message: Sentence }

/** Our code as the target writes it. */
export function toTarget(map: ExchangeMap, code: string): MappedCode {
  const pair = map.pairs.find(([internal]) => internal === code)
  return pair ? { ok: true, code: pair[1] } : unknown(map, code)
}

/** The target's code as ours. */
export function fromTarget(map: ExchangeMap, code: string): MappedCode {
  const pair = map.pairs.find(([, external]) => external === code)
  return pair ? { ok: true, code: pair[0] } : unknown(map, code)
}

/** What keeps a map from being used: codes that the list lacks, or pairs that would not come back as they went. */
export function checkExchangeMap(map: ExchangeMap, list: Pick<CodeList, 'code' | 'entries'>): CodeFinding[] {
  const known = new Set(list.entries.map((entry) => entry.code))
  const ours = map.pairs.map(([internal]) => internal)
  const theirs = map.pairs.map(([, external]) => external)
  return [
    ...ours
      .filter((code) => !known.has(code))
      .map((code) => finding('exchange.unknown-code', code, `${list.code} 里没有`, `is not in ${list.code}`)),
    ...repeated(ours).map((code) =>
      finding('exchange.two-targets', code, '对应了两个外部代码', 'is mapped twice'),
    ),
    ...repeated(theirs).map((code) =>
      finding(
        'exchange.two-sources',
        code,
        '是两个代码的对应值，回不来',
        'stands for two codes and cannot be read back',
      ),
    ),
  ]
}

/** One external code that means different things in different targets of a list. */
export type ExchangeConflict = {
  readonly list: string
  readonly external: string
  readonly meanings: readonly { readonly target: string; readonly internal: string }[]
}

/** Where targets disagree: the codes that must never be passed from one to another unmapped. */
export function exchangeConflicts(maps: readonly ExchangeMap[]): ExchangeConflict[] {
  const byCode = new Map<
    string,
    { list: string; external: string; meanings: { target: string; internal: string }[] }
  >()
  for (const { target, list, pairs } of maps) {
    for (const [internal, external] of pairs) {
      const key = `${list} ${external}`
      const known = byCode.get(key) ?? { list, external, meanings: [] }
      byCode.set(key, { ...known, meanings: [...known.meanings, { target, internal }] })
    }
  }
  return [...byCode.values()].filter(({ meanings }) => new Set(meanings.map((one) => one.internal)).size > 1)
}

function unknown({ target, list }: ExchangeMap, code: string): MappedCode {
  const message = {
    zh: `${target} 的对照表 ${list} 里没有代码 ${code}`,
    en: `The map of ${list} for ${target} has no code ${code}.`,
  }
  return { ok: false, reason: 'unknown-code', message }
}

function repeated(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))]
}

function finding(code: string, part: string, zh: string, en: string): CodeFinding {
  return { code, severity: 'error', part, message: { zh: `代码 ${part} ${zh}`, en: `Code ${part} ${en}.` } }
}
