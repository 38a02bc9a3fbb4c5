import { setTimeout as wait } from 'node:timers/promises'
import { handInCase } from '@yimen/contract'
import { intakeOrgans } from '../../bench/seed-intake.ts'
import type { Reply, Visitor } from './signed-in.ts'

/** A whole application that may be handed in again and again (`seedIntake`), each `n` at another organ. */
export function application(visitor: Visitor, n = 0) {
  const { who } = visitor.session
  const firm = who.kind === 'resident' ? who.represents[0]?.subjectId : undefined
  return {
    itemCode: `bench-intake-${n % intakeOrgans}`,
    onBehalfOf: firm,
    answers: { S1: 'self', S2: 'paid', S3: 'yes' },
    own: { C02: ['01', '02'], C17: false, C10: '300.00' },
    declared: true,
  }
}

/** One intended act, sent until it is answered. */
export type Intended = { readonly key: string; readonly n: number; readonly replies: (Reply | Error)[] }

/** Sends what is intended once. A line that is cut counts as an answer of its own. */
export async function send(visitor: Visitor, intended: Intended): Promise<Reply | Error> {
  const reply = await visitor
    .post(handInCase.path, application(visitor, intended.n), { key: intended.key })
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  intended.replies.push(reply)
  return reply
}

/** Hands in ever new applications with so many clients at once until `stop`; each is sent once only. */
export function handInContinually(visitor: Visitor, clients: number) {
  const all: Intended[] = []
  let going = true
  const client = async () => {
    while (going) {
      const intended: Intended = { key: crypto.randomUUID(), n: all.length, replies: [] }
      all.push(intended)
      const reply = await send(visitor, intended)
      if (reply instanceof Error || reply.status === 503) await wait(20)
      else if (reply.status !== 201) throw new Error(`refused: ${JSON.stringify(reply.body)}`)
    }
  }
  const running = Promise.all(Array.from({ length: clients }, client))
  running.catch(() => undefined) // whoever stops the load is told
  return {
    all,
    succeeded: () =>
      all.filter((one) => one.replies.some((reply) => 'status' in reply && reply.status === 201)),
    async stop() {
      going = false
      await running
      return all
    },
  }
}

/** Sends everything that has no answer yet once more, with the same key. Answers the case of each. */
export async function finish(visitor: Visitor, all: readonly Intended[]): Promise<string[]> {
  const cases: string[] = []
  for (const intended of all) {
    const reply = await send(visitor, intended)
    if (reply instanceof Error || reply.status !== 201)
      throw new Error(`not taken: ${reply instanceof Error ? reply.message : JSON.stringify(reply.body)}`)
    cases.push(handInCase.response.parse(reply.body).caseId)
  }
  return cases
}
