import { startBenchServer } from '../bench-server.ts'
import { percentile } from '../percentile.ts'
import { seedCases } from '../seed-cases.ts'
import { signIn } from '../sign-in.ts'
import type { Workload } from '../workload.ts'

/** What a restricted officer may see: this many of the item types. */
const permittedItems = 170

/** Lists are slow because of authorization: so the list is measured as an officer who may see some items, not all. */
export const worklist: Workload = {
  about: `worklist of a restricted officer with ${permittedItems} item types`,
  aim: 'p95 ≤ 60 ms at 1,000,000 cases',
  async run({ cases, seconds }, say) {
    const server = await startBenchServer(say)
    try {
      const seeded = await seedCases(server.databaseUrl, { cases, permittedItems, say })
      const browser = await signIn(server.url, seeded.account)
      const pages: Record<string, string> = {
        first: '/api/desk/worklist?limit=50',
        open: '/api/desk/worklist?limit=50&tab=open',
        search: `/api/desk/worklist?limit=50&q=${encodeURIComponent(seeded.searched)}`,
      }
      const figures: Record<string, number> = {
        cases,
        permitted_items: permittedItems,
        open_cases: seeded.open,
      }
      for (const [name, path] of Object.entries(pages)) {
        const samples = await measure(`${server.url}${path}`, browser.headers, seconds)
        figures[`${name}_p50_ms`] = percentile(samples, 0.5)
        figures[`${name}_p95_ms`] = percentile(samples, 0.95)
        figures[`${name}_requests`] = samples.length
      }
      return figures
    } finally {
      await server.close()
    }
  },
}

/** One request after the other, as one officer's screen does; the first few only warm up. */
async function measure(
  url: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<number[]> {
  const samples: number[] = []
  const until = performance.now() + seconds * 1000
  for (let n = 0; performance.now() < until || samples.length < 20; n += 1) {
    const start = performance.now()
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    if (n >= 5) samples.push(performance.now() - start)
  }
  return samples
}
