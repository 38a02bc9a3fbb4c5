/** What a scanner found: nothing, or the name of what it found. */
export type ScanResult = { readonly clean: true } | { readonly clean: false; readonly finding: string }

/** Looks for malware in a file. */
export type Scanner = {
  /** What it is, as it is recorded with each file. */
  readonly name: string
  /** Throws when it cannot say: the file then stays in quarantine and is scanned again later. */
  scan(path: string): Promise<ScanResult>
  /** Throws what is wrong with it. */
  check(): Promise<void>
}
