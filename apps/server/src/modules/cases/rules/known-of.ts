import type { FieldValue } from '@yimen/contract'
import type { CompiledForm } from '@yimen/form'
import type { CaseRow } from '../store/tables.ts'

/** What is known of one subject, by element or group code. */
export type Known = Readonly<Record<string, FieldValue>>

type Asks = {
  /** Codes under which the applicant is looked up: the form's own. */
  readonly applicant: readonly string[]
  /** Codes under which the agent is looked up: what the form's fields about the agent stand for. */
  readonly agent: readonly string[]
}

/** Under which codes a form asks for its applicant and for the agent who acts. */
export function askedOf(form: CompiledForm): Asks {
  const agent = agentFields(form)
  const applicant = [...form.fields.keys(), ...form.groups.keys()].filter((code) => !agent.has(code))
  return { applicant, agent: [...new Set(agent.values())] }
}

/**
 * What fills a form: fields about the applicant from what is known of the applicant alone, fields about the agent from
 * what is known of the agent alone, and only where an agent acts (委托代理人; a legal representative is none). Each
 * value keeps its own source, time and trust.
 */
export function knownOf(
  form: CompiledForm,
  capacity: CaseRow['capacity'],
  known: { readonly applicant: Known; readonly agent: Known },
): Record<string, FieldValue> {
  const agents = agentFields(form)
  const filled = Object.entries(known.applicant).filter(([code]) => !agents.has(code))
  if (capacity === 'agent') {
    for (const [code, element] of agents) {
      const value = known.agent[element]
      if (value) filled.push([code, value])
    }
  }
  return Object.fromEntries(filled)
}

/** Fields about the agent, each with the element under which that person is known. */
function agentFields(form: CompiledForm): Map<string, string> {
  return new Map(
    [...form.fields].flatMap(([code, { element }]) =>
      element.of ? [[code, element.of.element] as const] : [],
    ),
  )
}
