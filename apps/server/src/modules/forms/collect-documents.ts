import { setImmediate as others } from 'node:timers/promises'
import type { CodeList, Collected, CollectedFile, DataElement, FormLevel } from '@yimen/contract'
import { readDocument, Unreadable } from '../../platform/documents/reading/index.ts'
import { findConflicts } from './rules/collect/find-conflicts.ts'
import { freeCodes } from './rules/collect/free-codes.ts'
import { fieldsOf, matchFields } from './rules/collect/match-fields.ts'
import { proposeFields } from './rules/collect/propose-fields.ts'
import { titleOfFile } from './rules/collect/title-of-file.ts'
import type { KnownElement } from './rules/matching/known-element.ts'
import { makeMatcher } from './rules/matching/matcher.ts'

/** A file to be read: its bytes, or why they could not be had. */
export type GivenDocument = {
  readonly file: string
  readonly level: FormLevel | null
  readonly organ: string | null
  readonly content: Uint8Array | Unreadable
}

/** What fields are matched to. */
export type Known = { readonly elements: readonly KnownElement[]; readonly codeLists: readonly CodeList[] }

/**
 * Reads existing forms, proposes their fields and matches them to elements, and says what stands out among them. It
 * stores nothing; a file that cannot be read is told and hinders no other.
 */
export async function collectDocuments(
  documents: AsyncIterable<GivenDocument> | Iterable<GivenDocument>,
  { elements, codeLists }: Known,
): Promise<Collected> {
  const matcher = makeMatcher(elements, codeLists)
  const byCode = new Map(elements.map((element): [string, DataElement] => [element.code, element]))
  const codeFor = freeCodes(new Set(byCode.keys()))
  const files: CollectedFile[] = []
  for await (const { file, level, organ, content } of documents) {
    // Reading keeps the process to itself: between two files everybody else has a turn.
    await others()
    const empty = { file, title: titleOfFile(file), level, organ, sections: [], leftOut: [] }
    try {
      if (content instanceof Unreadable) throw content
      const { parts, leftOut } = await readDocument(content)
      const { title, sections } = proposeFields(parts)
      const named = title ?? empty.title
      files.push({
        ...empty,
        title: named,
        sections: matchFields(matcher, byCode, codeFor, named, sections),
        leftOut: leftOut.map(({ line, zh, en }) => ({ line, message: { zh, en } })),
        unreadable: sections.length === 0 ? noFields : null,
      })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      files.push({ ...empty, unreadable: { code: error.code, message: error.sentence } })
    }
  }
  const fields = files.flatMap(fieldsOf)
  return {
    files,
    conflicts: findConflicts(files),
    fields: fields.length,
    matched: fields.filter(({ match }) => match !== null).length,
    leftOut: fields.filter(({ leaveOut }) => leaveOut !== null).length,
  }
}

const noFields = {
  code: 'no-fields',
  message: {
    zh: '里面没有找到要填的字段：要有“标签＋空格”的表格，或“姓名：____”这样的行',
    en: 'No fields found: a table of labels and blanks is needed, or lines like “name: ____”',
  },
}
