import type { FieldValue } from '@yimen/contract'
import type { Scope } from '../../../platform/actions/route.ts'
import { whatHolds } from '../rules/what-holds.ts'
import { type Question, restsUnder, whomToAsk } from '../rules/whom-to-ask.ts'
import { saveValues } from '../save-values.ts'
import { liveSources, noteOutcomes } from '../store/source.ts'
import { groundsOf } from '../store/statement.ts'
import { subjectsById } from '../store/subject.ts'
import { checkerFor } from '../sync/checker-for.ts'
import { type Answer, askSource } from './ask-source.ts'

/** How long a form waits for all sources together, in milliseconds. */
export const longestWait = 1_500

type LiveScope = Pick<Scope, 'tx' | 'district' | 'now' | 'today' | 'append' | 'log'>
type Values = Record<string, FieldValue>

/**
 * The same as `valuesOfSubjects`, but sources whose word is older than they promised are asked first, all at once and
 * no longer than a second and a half. What a source answers is kept; where one is down, slow, refuses or says what
 * cannot be, the value carries its `outage`: what was known before holds on, or the person fills it in by hand.
 */
export async function freshValuesOf(
  scope: LiveScope,
  subjectIds: readonly string[],
  elements: readonly string[],
): Promise<Map<string, Values>> {
  const { tx, district, now } = scope
  const [grounds, sources] = await Promise.all([
    groundsOf(tx, district, subjectIds, elements),
    liveSources(tx, district),
  ])
  const holding = (of: typeof grounds) => new Map(subjectIds.map((id) => [id, whatHolds(of, id, elements)]))
  if (sources.length === 0) return holding(grounds)
  const subjects = await subjectsById(tx, district, subjectIds)
  const questions = whomToAsk(sources, subjects, elements, grounds, now)
  if (questions.length === 0) return holding(grounds)

  const answers = await askAll(scope, questions)
  for (const answer of answers)
    if (answer.outcome === 'ok') await keep(scope, answer.subjectId, answer.values)
  const found = await groundsOf(tx, district, subjectIds, elements)
  const values = holding(found)
  for (const answer of answers)
    if (answer.outcome !== 'ok') markOutage(values.get(answer.subjectId) ?? {}, answer, now)
  return values
}

async function askAll(scope: LiveScope, questions: readonly Question[]): Promise<Answer[]> {
  const { tx, district, now, today, log } = scope
  const checks = new Map(
    await Promise.all(
      [...new Set(questions.map(({ source }) => source))].map(
        async (source) => [source, await checkerFor(tx, district, source.definition)] as const,
      ),
    ),
  )
  const signal = AbortSignal.timeout(longestWait)
  const answers = await Promise.all(
    questions.map(async (question): Promise<Answer | 'rested'> => {
      const check = checks.get(question.source)
      if (!check) throw new Error('every source of a question has its check')
      if (restsUnder(question.source, now)) return 'rested'
      return askSource(question, check, { moment: now, today }, signal)
    }),
  )
  const told: Answer[] = []
  const outcomes = new Map<string, Answer['outcome']>()
  for (const [index, question] of questions.entries()) {
    const answer = answers[index]
    const { code } = question.source.definition
    if (answer === undefined || answer === 'rested') {
      const outcome = restsUnder(question.source, now)
      if (outcome) told.push({ ...question, outcome, reason: 'it rests after a fault' })
      continue
    }
    told.push(answer)
    outcomes.set(code, answer.outcome)
    if (answer.outcome !== 'ok')
      log.warn({ source: code, fault: answer.outcome, reason: answer.reason }, 'source')
  }
  await noteOutcomes(
    tx,
    district,
    [...outcomes].map(([code, outcome]) => ({ code, outcome })),
    now,
  )
  return told
}

async function keep(scope: LiveScope, subjectId: string, values: Readonly<Values>): Promise<void> {
  const changed = await saveValues(scope.tx, scope.district, subjectId, values, scope.now)
  const source = Object.values(values)[0]?.source
  if (changed.length > 0)
    scope.append({
      subject: { type: 'subject', id: subjectId },
      type: 'registry.values-recorded',
      data: { elements: changed, organ: source?.organ.code ?? null, store: source?.store ?? null },
    })
}

/** Says at each value that the source would have supplied that it could not be asked. */
function markOutage(
  values: Values,
  { source, elements, outcome }: Extract<Answer, { reason: string }>,
  now: Date,
): void {
  const { organ, store, trust } = source.definition
  const outage = { organ: source.organName, store, fault: outcome }
  for (const element of elements) {
    const known = values[element]
    if (known && known.value !== null) {
      // Somebody else’s word, or one’s own, does not depend on the source that failed.
      const same = known.source.organ.code === organ && known.source.store === store
      if (same) values[element] = { ...known, outage }
      continue
    }
    values[element] = {
      value: null,
      source: { organ: { code: organ, name: source.organName }, store, kind: 'broken' },
      fetchedAt: now.toISOString(),
      trust,
      outage,
    }
  }
}
