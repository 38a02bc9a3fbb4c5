/** A cell of an exported table: words, or an amount in yuan as an exact decimal. `line` is where it stands in the book. */
export type GridCell =
  | { readonly text: string; readonly line: number }
  | { readonly yuan: string; readonly line: number }
  | null
export type GridRow = { readonly line: number; readonly cells: readonly GridCell[]; readonly total: boolean }

/** A table of the book as plain rows, whatever its form in print. All amounts are in yuan. */
export type Grid = {
  readonly number: number
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly GridRow[]
}
