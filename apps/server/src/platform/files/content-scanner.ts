import { createReadStream } from 'node:fs'
import type { Scanner } from './scanner.ts'

// The test string of the European Institute for Computer Antivirus Research, in two parts so that scanners let this file live.
const testString = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/**
 * Stands in where no virus scanner is installed, and says so by its name: it knows nothing but the EICAR test string.
 * Together with the types allowed (no programs, pages or scripts) it is for development and small trials.
 */
export const contentScanner: Scanner = {
  name: 'stand-in (EICAR test string only)',
  async scan(path) {
    let tail = Buffer.alloc(0)
    for await (const chunk of createReadStream(path)) {
      const window = Buffer.concat([tail, chunk])
      if (window.includes(testString)) return { clean: false, finding: 'EICAR-Test-File' }
      tail = window.subarray(Math.max(0, window.length - testString.length + 1))
    }
    return { clean: true }
  },
  check: async () => undefined,
}
