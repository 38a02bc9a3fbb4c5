import type { operations } from '@yimen/client'
import { type CodeList, type CodeListEntry, NewCodeList } from '@yimen/contract'

/** An entry as it is being written; `before` is what stood there, undefined for a new one. */
export type EntryDraft = {
  readonly key: number
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly parent: string
  readonly until: string
  readonly before: CodeListEntry | undefined
}

/** A code list as it is being written: every field as text. */
export type ListDraft = {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly standard: string
  readonly version: string
  readonly open: boolean
  readonly entries: readonly EntryDraft[]
}

export type ListBody =
  operations['forms.save-code-list']['requestBody']['content']['application/json']['list']

/** True when the contract's own schema takes it: what is sent then fits the type that was made from that schema. */
export function isListBody(list: unknown): list is ListBody {
  return NewCodeList.safeParse(list).success
}

/** What one begins to write with: the list as it is, or a blank one with one entry. */
export function draftOfList(list: CodeList | null): ListDraft {
  return {
    code: list?.code ?? '',
    zh: list?.name.zh ?? '',
    en: list?.name.en ?? '',
    standard: list?.standard ?? '',
    version: list?.version ?? '1',
    open: list?.open ?? false,
    entries: list
      ? list.entries.map((entry, key) => ({
          key,
          code: entry.code,
          zh: entry.label.zh,
          en: entry.label.en,
          parent: entry.parent ?? '',
          until: entry.until ?? '',
          before: entry,
        }))
      : [blankEntry([])],
  }
}

/** A new line, with a key that no other has. */
export function blankEntry(entries: readonly EntryDraft[]): EntryDraft {
  const key = Math.max(-1, ...entries.map((entry) => entry.key)) + 1
  return { key, code: '', zh: '', en: '', parent: '', until: '', before: undefined }
}

/** The entries with a blank one after `at`. */
export function withEntryAfter(entries: readonly EntryDraft[], at: number): EntryDraft[] {
  return [...entries.slice(0, at + 1), blankEntry(entries), ...entries.slice(at + 1)]
}

/** The entries with the one at `at` moved by one place; the same where it cannot go further. */
export function moved(entries: readonly EntryDraft[], at: number, by: 1 | -1): EntryDraft[] {
  const [entry, other] = [entries[at], entries[at + by]]
  const next = [...entries]
  if (entry && other) {
    next[at] = other
    next[at + by] = entry
  }
  return next
}

/** The list that was written. Lines with nothing in them are left out; notes stay as they were. */
export function listOfDraft(draft: ListDraft, code: string): CodeList {
  const standard = draft.standard.trim()
  return {
    code,
    name: { zh: draft.zh.trim(), en: draft.en.trim() || draft.zh.trim() },
    ...(standard ? { standard } : {}),
    version: draft.version.trim() || '1',
    open: draft.open,
    entries: draft.entries
      .filter((entry) => entry.before || entry.code.trim() || entry.zh.trim())
      .map(entryOf),
  }
}

function entryOf({ code, zh, en, parent, until, before }: EntryDraft): CodeListEntry {
  return {
    code: code.trim(),
    label: { zh: zh.trim(), en: en.trim() || zh.trim() },
    ...(before?.note === undefined ? {} : { note: before.note }),
    ...(parent.trim() ? { parent: parent.trim() } : {}),
    ...(until ? { until } : {}),
  }
}
