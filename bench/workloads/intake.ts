import { Agent, request } from 'node:http'
import { startBenchServer } from '../bench-server.ts'
import { runFloor } from '../intake-floor.ts'
import { percentile } from '../percentile.ts'
import { intakeOrgans, seedIntake } from '../seed-intake.ts'
import { type Browser, signIn } from '../sign-in.ts'
import type { Workload } from '../workload.ts'

/** Whole cases through HTTP, beside the same rows written by bare statements with the same durability. */
export const intake: Workload = {
  about: 'POST a whole case through HTTP, beside the same rows written barely',
  aim: 'at least 0.5 of the floor',
  async run({ seconds, clients }, say) {
    const server = await startBenchServer(say)
    try {
      await seedIntake(server.databaseUrl)
      const browser = await signIn(server.url, 'lin-zhixia')
      const firm = await firstFirm(server.url, browser)
      say('warming up')
      await hammer(server.url, browser, firm, clients, 3)
      say(`${clients} clients for ${seconds} s through HTTP`)
      const samples = await hammer(server.url, browser, firm, clients, seconds)
      const perSecond = samples.length / seconds
      say(`${clients} clients for ${seconds} s of bare statements`)
      const floor = await runFloor(server.databaseUrl, clients, seconds)
      return {
        clients,
        cases_per_second: perSecond,
        p50_ms: percentile(samples, 0.5),
        p95_ms: percentile(samples, 0.95),
        floor_by: floor.by,
        floor_cases_per_second: floor.perSecond,
        ratio_to_floor: perSecond / floor.perSecond,
      }
    } finally {
      await server.close()
    }
  },
}

async function firstFirm(url: string, browser: Browser): Promise<string> {
  const response = await fetch(`${url}/api/session`, { headers: browser.headers })
  const session: { who: { represents?: { subjectId: string }[] } } = await response.json()
  const firm = session.who.represents?.[0]?.subjectId
  if (!firm) throw new Error('the sample person represents no firm')
  return firm
}

/** Every client hands in one case after the other until the time is over. Answers how long each took, in ms. */
async function hammer(
  url: string,
  browser: Browser,
  firm: string,
  clients: number,
  seconds: number,
): Promise<number[]> {
  const samples: number[] = []
  const until = performance.now() + seconds * 1000
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const client = async (seat: number) => {
    for (let n = seat; performance.now() < until; n += 1) {
      const start = performance.now()
      await post(`${url}/api/cases/hand-in`, agent, browser, wholeCase(firm, n))
      samples.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, seat) => client(seat)))
  agent.destroy()
  return samples
}

function wholeCase(firm: string, n: number): string {
  return JSON.stringify({
    itemCode: `bench-intake-${n % intakeOrgans}`,
    onBehalfOf: firm,
    answers: { S1: 'self', S2: 'paid', S3: 'yes' },
    own: { C02: ['01', '02'], C17: false, C10: '300.00' },
    declared: true,
  })
}

/** The plain HTTP client of Node: the one who measures should take as little of the machine as can be. */
function post(url: string, agent: Agent, browser: Browser, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...browser.headers,
      'idempotency-key': crypto.randomUUID(),
      'content-length': Buffer.byteLength(body),
    }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode === 201) response.resume().on('end', () => resolve())
      else reject(new Error(`hand-in: ${response.statusCode}`))
    })
    sent.on('error', reject).end(body)
  })
}
