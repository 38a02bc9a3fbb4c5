import type { ItemContent, LintFinding } from '@yimen/contract'

/** What each part of the form is given: the item as it stands, what lint says of it, and how to change it. */
export type EditProps = {
  content: ItemContent
  findings: readonly LintFinding[]
  onChange: (content: ItemContent) => void
}
