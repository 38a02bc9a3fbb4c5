import { isDeepStrictEqual } from 'node:util'
import type { CodeList, CodeListEntry, FieldProblem, Sentence } from '@yimen/contract'

/** What differs between two revisions of a code list. */
export type ListChange = {
  readonly changes: readonly Sentence[]
  /** Codes that are not there any more: values that forms hold would mean nothing. */
  readonly leftOut: readonly string[]
  /** True when values in use change their meaning or are no longer taken. */
  readonly breaks: boolean
}

/** Compares two revisions entry by entry; the order of entries and their notes change no meaning. */
export function judgeCodeList(before: CodeList, after: CodeList): ListChange {
  const [old, next] = [byCode(before), byCode(after)]
  const leftOut = before.entries.filter(({ code }) => !next.has(code))
  const added = after.entries.filter(({ code }) => !old.has(code))
  const changed = after.entries.flatMap((entry) => {
    const was = old.get(entry.code)
    return was && !isDeepStrictEqual(was, entry) ? [{ was, entry }] : []
  })
  const closes = before.open && !after.open
  const reordered =
    leftOut.length === 0 &&
    added.length === 0 &&
    before.entries.some(({ code }, at) => after.entries[at]?.code !== code)
  return {
    changes: [
      ...headChanges(before, after),
      ...added.map((entry) => say({ zh: '新代码', en: 'New' }, entry)),
      ...leftOut.map((entry) => say({ zh: '去掉', en: 'Left out' }, entry)),
      ...changed.map(({ was, entry }) => sayChange(was, entry)),
      ...(reordered ? [{ zh: '换了顺序', en: 'Another order' }] : []),
    ],
    leftOut: leftOut.map(({ code }) => code),
    breaks: closes || leftOut.length > 0 || changed.some(({ was, entry }) => otherMeaning(was, entry)),
  }
}

const byCode = ({ entries }: CodeList) => new Map(entries.map((entry) => [entry.code, entry]))

function otherMeaning(was: CodeListEntry, entry: CodeListEntry): boolean {
  return (
    was.label.zh !== entry.label.zh ||
    was.parent !== entry.parent ||
    (entry.until !== undefined && (was.until === undefined || entry.until < was.until))
  )
}

function headChanges(before: CodeList, after: CodeList): Sentence[] {
  const words = {
    name: { zh: '名称', en: 'Name' },
    standard: { zh: '标准', en: 'Standard' },
    version: { zh: '标准的版本', en: 'Version of the standard' },
    open: { zh: '只是摘录', en: 'An excerpt' },
  }
  const parts = [
    [words.name, before.name.zh, after.name.zh],
    [words.name, before.name.en, after.name.en],
    [words.standard, before.standard ?? '–', after.standard ?? '–'],
    [words.version, before.version, after.version],
    [words.open, String(before.open), String(after.open)],
  ] as const
  return parts.flatMap(([word, was, is]) =>
    was === is ? [] : [{ zh: `${word.zh}：${was} → ${is}`, en: `${word.en}: ${was} → ${is}` }],
  )
}

function say(word: Sentence, { code, label }: CodeListEntry): Sentence {
  return { zh: `${word.zh}：${code} ${label.zh}`, en: `${word.en}: ${code} ${label.en}` }
}

function sayChange(was: CodeListEntry, entry: CodeListEntry): Sentence {
  if (was.until !== entry.until)
    return entry.until === undefined
      ? say({ zh: '重新使用', en: 'In use again' }, entry)
      : {
          zh: `停用：${entry.code} ${entry.label.zh}（用到${entry.until}）`,
          en: `Retired: ${entry.code} ${entry.label.en} (until ${entry.until})`,
        }
  if (was.label.zh === entry.label.zh && was.label.en === entry.label.en)
    return say({ zh: '说明或上级变了', en: 'Note or parent changed' }, entry)
  return {
    zh: `${entry.code}：${was.label.zh} → ${entry.label.zh}`,
    en: `${entry.code}: ${was.label.en} → ${entry.label.en}`,
  }
}

/** Entries that do not hold: a code twice, a parent that is not there, a circle of parents. */
export function faultsOfList(list: CodeList): FieldProblem[] {
  const known = byCode(list)
  const seen = new Set<string>()
  return list.entries.flatMap(({ code, parent }, at) => {
    const path = `body.list.entries.${at}`
    const twice = seen.has(code)
    seen.add(code)
    if (twice)
      return [
        fault(`${path}.code`, 'list.code-twice', `代码 ${code} 有两个`, `Code ${code} stands there twice`),
      ]
    if (parent === undefined) return []
    if (!known.has(parent))
      return [
        fault(
          `${path}.parent`,
          'list.no-parent',
          `${code} 的上级 ${parent} 不在表里`,
          `${parent}, the parent of ${code}, is not in the list`,
        ),
      ]
    return inCircle(known, code)
      ? [
          fault(
            `${path}.parent`,
            'list.circle',
            `${code} 绕了一圈又成了自己的上级`,
            `${code} is above itself`,
          ),
        ]
      : []
  })
}

function inCircle(known: ReadonlyMap<string, CodeListEntry>, code: string): boolean {
  const passed = new Set<string>()
  let above = known.get(code)?.parent
  while (above !== undefined && !passed.has(above)) {
    if (above === code) return true
    passed.add(above)
    above = known.get(above)?.parent
  }
  return false
}

function fault(path: string, code: string, zh: string, en: string): FieldProblem {
  return { path, code, message: { zh, en } }
}
