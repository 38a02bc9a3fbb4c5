import { checkBook, readBook } from '../../apps/server/src/modules/performance/index.ts'
import { amountsIn } from '../../apps/server/src/modules/performance/testing/document.ts'
import { arithmetic, faults } from '../../apps/server/src/modules/performance/testing/faults.ts'
import { generateBook } from '../../apps/server/src/modules/performance/testing/generate-book.ts'
import { randomOf } from '../../apps/server/src/modules/performance/testing/random.ts'
import { writeDocx } from '../../apps/server/src/modules/performance/testing/write/write-docx.ts'
import { writeText } from '../../apps/server/src/modules/performance/testing/write/write-text.ts'
import { writeXlsx } from '../../apps/server/src/modules/performance/testing/write/write-xlsx.ts'
import { percentile } from '../percentile.ts'
import type { Figures, Workload } from '../workload.ts'

const books = 1_000
const packed = 20

type Tally = { injected: number; found: number }

/** Budget books made at random: checked as they are, and with one fault of each kind put in. */
export const budget: Workload = {
  about: `${books} random budget books: read and checked as they are, then with one fault of each kind`,
  aim: 'recall of arithmetic faults 1.0, no false alarm, < 100 ms a book, 1,000 books in < 60 s',
  async run(_, say) {
    say(`generating ${books} books`)
    const documents = Array.from({ length: books }, (_, index) => generateBook(index + 1).document)
    const texts = documents.map((document) => bytesOf(writeText(document).text))
    say('checking them as they are')
    const started = performance.now()
    const worked = process.cpuUsage()
    const samples: number[] = []
    let alarms = 0
    for (const text of texts) {
      const start = performance.now()
      const findings = await check(text)
      samples.push(performance.now() - start)
      alarms += findings.filter(({ severity }) => severity !== 'note').length
    }
    const seconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage(worked)
    const tallies = await injectAll(documents, say)
    say(`reading ${packed} of them as DOCX and XLSX`)
    const amounts = documents.flatMap(amountsIn)
    const docx = await times(documents.slice(0, packed), writeDocx)
    const xlsx = await times(documents.slice(0, packed), writeXlsx)
    const sum = arithmetic.map((kind) => tallies.get(kind))
    const injected = sum.reduce((total, tally) => total + (tally?.injected ?? 0), 0)
    const found = sum.reduce((total, tally) => total + (tally?.found ?? 0), 0)
    return {
      books,
      amounts: amounts.length,
      amounts_alone_and_left_out: amounts.filter(({ alone }) => alone).length,
      false_alarms: alarms,
      arithmetic_faults: injected,
      arithmetic_faults_found: found,
      recall_arithmetic: found / injected,
      ...recallByKind(tallies),
      p50_ms: percentile(samples, 0.5),
      p95_ms: percentile(samples, 0.95),
      worst_ms: percentile(samples, 1),
      cpu_ms_a_book: (user + system) / 1000 / books,
      seconds_for_1000: seconds,
      docx_p95_ms: percentile(docx, 0.95),
      xlsx_p95_ms: percentile(xlsx, 0.95),
    }
  },
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function check(bytes: Uint8Array) {
  const reading = await readBook(bytes)
  if (!reading.ok) throw new Error(`a generated book was refused: ${reading.problems[0]?.message.en}`)
  return checkBook(reading.book).findings
}

/** One fault of each kind in each book: found is an error that has the changed line among its lines. */
async function injectAll(
  documents: readonly Parameters<typeof writeText>[0][],
  say: (line: string) => void,
): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>()
  for (const [kind, inject] of Object.entries(faults)) {
    say(`with a fault in each: ${kind}`)
    const tally = { injected: 0, found: 0 }
    tallies.set(kind, tally)
    for (const [index, document] of documents.entries()) {
      const faulty = inject(document, randomOf(index + 77))
      if (faulty === undefined) continue
      tally.injected += 1
      const findings = await check(bytesOf(faulty.text))
      if (findings.some(({ severity, lines }) => severity === 'error' && lines.includes(faulty.line)))
        tally.found += 1
    }
  }
  return tallies
}

function recallByKind(tallies: ReadonlyMap<string, Tally>): Figures {
  const entries = [...tallies].map(([kind, { injected, found }]) => [
    `recall_${kind.replaceAll(' ', '_')}`,
    injected === 0 ? 'none injected' : found / injected,
  ])
  return Object.fromEntries(entries)
}

async function times(
  documents: readonly Parameters<typeof writeText>[0][],
  write: (document: Parameters<typeof writeText>[0]) => Promise<Uint8Array>,
): Promise<number[]> {
  const samples: number[] = []
  for (const document of documents) {
    const bytes = await write(document)
    const start = performance.now()
    await check(bytes)
    samples.push(performance.now() - start)
  }
  return samples
}
