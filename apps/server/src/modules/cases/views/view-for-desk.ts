import { type CaseForDesk, type FieldValue, maskIdentityNumber, maskPhone } from '@yimen/contract'
import { asRows, type CompiledGroup, isGroupState } from '@yimen/form'
import type { z } from 'zod'
import type { Scope } from '../../../platform/actions/route.ts'
import { readEvents } from '../../../platform/events/log.ts'
import { subjectById } from '../../registry/index.ts'
import { calendar } from '../act-on-case.ts'
import { type LoadedCase, loadCase } from '../loaded-case.ts'
import { allowedActions, blockedActions, currentStep } from '../rules/allowed-actions.ts'
import { clockOf } from '../rules/case-clock.ts'
import { caseRoles } from '../rules/case-roles.ts'
import { readableFields } from '../rules/readable-fields.ts'
import { limitWord, stateWord } from '../rules/state-word.ts'
import { timelineOf } from '../rules/timeline.ts'
import { listCasesOf } from '../store/case-store.ts'
import { documentsOf, opinionsOf } from '../store/paper-store.ts'
import type { CaseRow } from '../store/tables.ts'
import { organText } from './organ-text.ts'
import { sayFilled, shownProvenance } from './say-value.ts'
import { viewDocument } from './view-document.ts'
import { flagsOf } from './view-for-applicant.ts'

type Desk = z.input<typeof CaseForDesk>

/** Elements that hold a phone of the applicant's side, the applicant's own first. */
const phoneElements = ['P12', 'L14', 'X16', 'X05']

type May = (element: string) => boolean

/** The value without the members of a repeat group that may not be read. */
function readablePart(group: CompiledGroup | undefined, value: FieldValue, may: May): FieldValue {
  if (!group) return value
  const rows = asRows(value.value).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([code]) => may(code))),
  )
  return { ...value, value: rows }
}

function fieldsOf(loaded: LoadedCase, may: May, scope: Scope): Desk['fields'] {
  const { evaluation, merged } = loaded.examined
  const { form } = loaded.applicable
  return form.sections.flatMap(({ section }) => {
    const states = evaluation.sections.find((state) => state.section === section.code)?.fields ?? []
    return states.flatMap((state) => {
      const code = isGroupState(state) ? state.group : state.element
      const provided = merged.provenance[code]
      if (!state.visible || !may(code) || !provided) return []
      const value = readablePart(form.groups.get(code), provided, may)
      const name = isGroupState(state) ? form.groups.get(code)?.group.label : form.names.element(code)
      return name
        ? [
            {
              element: code,
              section: section.title,
              name,
              shown: sayFilled(form, code, value.value, scope.language),
              value: shownProvenance(form, code, value),
            },
          ]
        : []
    })
  })
}

/** What the applicant says beside what the sources say, differences first. */
function comparisonsOf(loaded: LoadedCase, may: May, scope: Scope): Desk['comparisons'] {
  const { form } = loaded.applicable
  const differing = new Map(
    loaded.examined.merged.differences.map((difference) => [difference.code, difference]),
  )
  const rows = Object.entries(loaded.row.known).flatMap(([code, known]) => {
    if (!may(code) || !(form.fields.has(code) || form.groups.has(code))) return []
    const group = form.groups.get(code)
    const source = readablePart(group, known, may)
    const difference = differing.get(code)
    const own = difference && readablePart(group, { ...known, value: difference.stated }, may).value
    const stated = difference ? sayFilled(form, code, own, scope.language) : null
    return [
      {
        element: code,
        name: form.names.element(code),
        stated,
        sourceShown: sayFilled(form, code, source.value, scope.language),
        source: shownProvenance(form, code, source),
        equal: difference === undefined,
      },
    ]
  })
  return rows.sort((left, right) => Number(left.equal) - Number(right.equal))
}

async function othersOf(scope: Scope, row: CaseRow): Promise<Desk['others']> {
  const rows = await listCasesOf(scope.tx, scope.district, [row.applicant_id], { after: null, limit: 20 })
  return rows
    .filter(
      (other) => other.id !== row.id && other.status !== 'draft' && caseRoles(scope.who, other).length > 0,
    )
    .slice(0, 8)
    .map((other) => ({
      caseId: other.id,
      number: other.number ?? '',
      item: other.item_name,
      state: stateWord(other),
      at: other.updated_at.toISOString(),
    }))
}

/** The case as the desk sees it, for the roles in which this officer meets it. */
export async function viewForDesk(scope: Scope, row: CaseRow): Promise<Desk> {
  const loaded = await loadCase(scope, row)
  const { applicable, requirements, missing } = loaded
  const { content } = applicable.item
  const roles = caseRoles(scope.who, row)
  const may = readableFields(applicable.table, row.status, roles)
  const subject = await subjectById(scope.tx, scope.district, row.applicant_id)
  const events = await readEvents(scope.tx, scope.district, row.id)
  const opinions = await opinionsOf(scope.tx, row)
  const step = currentStep(applicable.table, row)
  const phone = phoneElements
    .filter(may)
    .map((code) => loaded.examined.merged.values[code])
    .find((value) => typeof value === 'string')
  return {
    caseId: row.id,
    number: row.number ?? '',
    version: row.version,
    item: {
      code: row.item_code,
      name: row.item_name,
      nameEnglish: row.item_name_english,
      version: row.item_version,
      type: content.type,
    },
    organ: { code: row.organ, name: row.organ_name },
    status: row.status,
    outcome: row.outcome,
    flags: flagsOf(row, scope.today),
    state: stateWord(row),
    step,
    steps: applicable.table.steps.map((one, index) => ({
      ...one,
      done: row.outcome !== null || (row.step ?? 0) > index,
    })),
    claimedBy:
      row.claimed_by && row.claimed_name ? { staffId: row.claimed_by, name: row.claimed_name } : null,
    applicant: {
      subjectId: row.applicant_id,
      name: row.applicant_name,
      kind: row.applicant_kind,
      code: subject ? (subject.kind === 'person' ? maskIdentityNumber(subject.code) : subject.code) : '',
      phone: typeof phone === 'string' ? maskPhone(phone) : null,
      representative: { name: row.representative_name, capacity: row.capacity },
    },
    promised: content.promised ? { days: content.promised.days, unit: content.promised.unit } : null,
    statutory: content.statutory ? { days: content.statutory.days, unit: content.statutory.unit } : null,
    situations: content.situations.map((situation) => {
      const given = [loaded.examined.evaluation.answers[situation.code] ?? []].flat()
      const labels = situation.options
        .filter((option) => given.includes(option.code))
        .map((option) => option.label)
      return {
        code: situation.code,
        question: situation.question,
        answer:
          labels.length === 0
            ? null
            : {
                zh: labels.map((label) => label.zh).join('、'),
                en: labels.map((label) => label.en).join(', '),
              },
      }
    }),
    answers: row.answers,
    fields: fieldsOf(loaded, may, scope),
    comparisons: comparisonsOf(loaded, may, scope),
    requirements: [...requirements],
    conditions: content.conditions,
    clock: clockOf(content, row, calendar(), scope.today),
    deemedOn: row.status === 'submitted' ? row.tell_by : null,
    limit: limitWord(row, scope.today, calendar()),
    correction: row.correction ? { ...row.correction, items: [...row.correction.items] } : null,
    opinions: opinions.map((one) => ({
      step: one.step_name,
      by: one.staff_name,
      at: one.at.toISOString(),
      outcome: one.outcome,
      opinion: one.opinion,
    })),
    documents: (await documentsOf(scope.tx, row)).map(viewDocument),
    timeline: timelineOf(events, await organText(scope, row)),
    specialProcedures: content.specialProcedures.map(({ code, name, days }) => ({ code, name, days })),
    others: await othersOf(scope, row),
    allowed: allowedActions(applicable.table, row, roles, scope.today, missing.length),
    blocked: blockedActions(applicable.table, row, roles, scope.today, missing.length),
  }
}
