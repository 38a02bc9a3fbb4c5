import { chineseOf, ItemContent, type LintFinding, type Sentence, type Text } from '@yimen/contract'
import type { z } from 'zod'

/** What one rule found: where in the item, and in plain words what is wrong and what to do. */
export type Found = { readonly path: string; readonly message: Sentence }

/** Parts of an item as an editor or an import writes them, without the defaults. */
export type ItemParts = Partial<z.input<typeof ItemContent>>

/** What an item is held against besides itself. */
export type LintContext = {
  /** Codes of the data elements that the district has defined, at least of those that the item refers to. */
  readonly knownElements: ReadonlySet<string>
}

/**
 * One lint rule. `applies` says whether the item gives the rule anything to look at: only then does it count in the
 * score. `example` is shown to editors and run by the tests: `breaks` is found, `holds` is not.
 */
export type ItemRule = {
  readonly code: `${'item' | 'code' | 'name'}.${string}`
  readonly severity: LintFinding['severity']
  readonly title: Sentence
  readonly applies: (item: ItemContent) => boolean
  readonly find: (item: ItemContent, context: LintContext) => Found[]
  readonly example: { readonly breaks: ItemParts; readonly holds: ItemParts }
}

/** Puts parts on the least item that the schema takes. */
export function itemFrom(parts: ItemParts): ItemContent {
  const least = {
    name: '示例事项',
    codes: {},
    type: '20',
    levels: ['4'],
    organ: { code: 'ZWFW', name: '示例部门' },
  }
  return ItemContent.parse({ ...least, ...parts })
}

/** One finding. */
export function found(path: string, zh: string, en: string): Found {
  return { path, message: { zh, en } }
}

/** True when a text is there and says something. */
export function said(text: Text | undefined): boolean {
  return text !== undefined && chineseOf(text).trim() !== ''
}
