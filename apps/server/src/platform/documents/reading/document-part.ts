/** One cell of a table; a merged cell stands once, with the columns and rows that it covers. */
export type TableCell = {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/** A document of any format as its reader sees it: lines and tables, in order. */
export type DocumentPart =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly name: string | null; readonly rows: readonly (readonly TableCell[])[] }

/** A document that was read, with what was left out of it and why. */
export type ReadDocument = {
  readonly format: 'docx' | 'xlsx' | 'csv'
  readonly parts: readonly DocumentPart[]
  readonly leftOut: readonly { readonly line: number; readonly zh: string; readonly en: string }[]
}
