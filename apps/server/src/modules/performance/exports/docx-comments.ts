import type { BudgetFinding } from '@yimen/contract'
import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from 'docx'
import { severityWords } from './findings-grid.ts'

type Child = TextRun | CommentRangeStart | CommentRangeEnd

/** The findings of a book as comments of a Word document; each is placed once, at the first place of its line. */
export class DocxComments {
  readonly #findings: readonly BudgetFinding[]
  readonly #date: Date
  readonly #open = new Map<number, number[]>()
  #placed = 0

  constructor(findings: readonly BudgetFinding[], date: Date) {
    this.#findings = findings
    this.#date = date
    for (const [id, { line }] of findings.entries())
      this.#open.set(line, [...(this.#open.get(line) ?? []), id])
  }

  /** The runs with the comments of these lines around them. */
  around(runs: readonly TextRun[], ...lines: readonly number[]): Child[] {
    const ids = lines.flatMap((line) => {
      const found = this.#open.get(line) ?? []
      this.#open.delete(line)
      return found
    })
    this.#placed += ids.length
    return [
      ...ids.map((id) => new CommentRangeStart(id)),
      ...runs,
      ...ids.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ]
  }

  /** Lines of this table (null: of all that is left) whose findings have not been placed. */
  leftOf(table: number | null): number[] {
    return [...this.#open].flatMap(([line, ids]) =>
      table === null || ids.some((id) => this.#findings[id]?.table === table) ? [line] : [],
    )
  }

  /** The comments themselves. Throws when one of them has no place: that would lose a finding. */
  children() {
    if (this.#placed !== this.#findings.length) throw new Error('a finding has no place in the document')
    return this.#findings.map(({ rule, severity, message, follows }, id) => ({
      id,
      author: '预算核对',
      initials: '核',
      date: this.#date,
      children: [
        new Paragraph(`${severityWords[severity]}：${message.zh}`),
        ...(follows === '' ? [] : [new Paragraph(follows)]),
        new Paragraph(`${message.en} [${rule}]`),
      ],
    }))
  }
}
