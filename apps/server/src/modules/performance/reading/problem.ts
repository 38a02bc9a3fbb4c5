import type { BookProblem } from '@yimen/contract'

/** Ends the reading of a document that is not a budget book, or not one that can be read. */
export class BookRefused extends Error {
  override name = 'BookRefused'
  readonly problems: readonly BookProblem[]

  constructor(problems: readonly BookProblem[]) {
    super(problems.map(({ message }) => message.zh).join('\n'))
    this.problems = problems
  }
}

/** Refuses at once, for one reason. */
export function refuse(code: string, line: number | null, zh: string, en: string): never {
  throw new BookRefused([problem(code, line, zh, en)])
}

export function problem(code: string, line: number | null, zh: string, en: string): BookProblem {
  return { code, line, message: { zh, en } }
}
