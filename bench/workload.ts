/** Figures of one run, by name; each with its unit in the name (`p95_ms`, `per_second`). */
export type Figures = Readonly<Record<string, number | string>>

/** How large and how long. */
export type Size = { readonly cases: number; readonly seconds: number; readonly clients: number }

export type Workload = {
  readonly about: string
  /** What we want to reach, in words. */
  readonly aim: string
  run(size: Size, say: (line: string) => void): Promise<Figures>
}
