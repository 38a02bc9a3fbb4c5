import { drawSealApart } from './drawing-thread.ts'
import type { SealAdapter } from './seal-adapter.ts'

/**
 * Draws the picture of the seal and adds no signature, and the documents say so: for sample districts and trials. A
 * district puts its seal service here.
 */
export const drawnSeals: SealAdapter = {
  name: 'drawn (no electronic signature)',
  note: '印章为打印图样，真伪以查验结果为准',
  picture: drawSealApart,
  sign: async (pdf) => pdf,
  async check() {
    await drawSealApart({ organName: '印章自检', kind: 'official', sample: true })
  },
}

let current: SealAdapter = drawnSeals

/** Puts a seal service to use in this process; called once at the start. */
export function useSeals(adapter: SealAdapter): void {
  current = adapter
}

/** The seal service in use. */
export function seals(): SealAdapter {
  return current
}
