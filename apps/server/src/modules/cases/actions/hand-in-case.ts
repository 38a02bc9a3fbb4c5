import { handInCase } from '@yimen/contract'
import { project } from '@yimen/form'
import { v7 as uuidv7 } from 'uuid'
import { type Context, routeLookingAhead } from '../../../platform/actions/route.ts'
import { correctionDeadline } from '../../../platform/calendar/index.ts'
import { addMaterial, materialIdsForTypes } from '../../materials/index.ts'
import { calendar, touchCase } from '../act-on-case.ts'
import { applicableLately, applicantOf, findApplicable, refuseTwice } from '../apply-for.ts'
import { documentKinds, verifyCode } from '../draw-up.ts'
import { knownValues } from '../known-values.ts'
import { materialsToday, struckOffNow } from '../materials-of-case.ts'
import { mergeOwn } from '../merge-own.ts'
import { refuse } from '../problems.ts'
import { receiptText } from '../receipt-text.ts'
import { refuseIncomplete } from '../refuse-incomplete.ts'
import { type Examined, examine, missingOf } from '../rules/examine.ts'
import { headline } from '../rules/headline.ts'
import type { Applicable } from '../rules/item-version.ts'
import { type Applicant, newCase } from '../rules/new-case.ts'
import { standingOf } from '../rules/requirement-state.ts'
import { writingWholeCase } from '../store/hand-in-store.ts'
import type { HandedIn } from '../store/paper-store.ts'

type Asked = Context<typeof handInCase>

/**
 * Hands in a whole application at once: the same rules as opening, saving and submitting. What has to be known goes along
 * with the claim of the key; the rows of the case, its history and the kept answer leave with COMMIT. With the
 * session that is three journeys, however long the form and its checklist are.
 */
export const handInCaseRoute = routeLookingAhead(handInCase, lookUp, async (scope, seen) => {
  const { body } = scope
  const { who, applicant, ready, known, materials, held } = seen
  await refuseTwice(scope, ready, applicant.id)
  const own = mergeOwn(ready, {}, body.own)
  const { answers, refused } = body
  const examined = examine(
    ready,
    { answers, own, known, refused, internal: {}, updated_at: scope.now },
    scope.today,
    materials,
  )

  const id = uuidv7()
  const uploaded = await keepUploads(scope, examined, applicant, id)
  const requirements = examined.requirements.map(({ requirement }) => {
    const { code, name, materialType } = requirement
    const fresh = uploaded.get(code)
    const materialId = fresh ?? held.get(materialType)
    const offered = materialId === undefined ? null : { materialId, fromVault: fresh === undefined }
    return { code, name, state: standingOf(requirement, offered), offered }
  })
  refuseIncomplete(missingOf(examined, requirements))
  const handedIn = requirements.flatMap(({ code, state, offered }): HandedIn[] =>
    offered && state !== 'exempt'
      ? [{ requirement: code, material_id: offered.materialId, from_vault: offered.fromVault }]
      : [],
  )

  const { due: tellBy } = correctionDeadline(scope.today, calendar(), ready.table.deemed?.workingDays)
  const receipt = uuidv7()
  const projected = project(examined.evaluation)
  const row = {
    ...newCase({
      district: scope.district,
      id,
      item: ready.item,
      applicant,
      representative: who,
      known,
      now: scope.now,
    }),
    status: 'submitted',
    answers: JSON.stringify(projected.answers),
    own: JSON.stringify(Object.fromEntries(Object.entries(own).filter(([code]) => code in projected.values))),
    refused,
    submitted_at: scope.now,
    struck_off: struckOffNow(materials),
    received_on: scope.today,
    tell_by: tellBy,
    work_role: 'clerk',
    sort_day: tellBy,
  } as const
  const { statement, number } = writingWholeCase({
    row,
    materials: handedIn,
    year: Number(scope.today.slice(0, 4)),
    receipt: {
      id: receipt,
      title: JSON.stringify(documentKinds.receipt.title),
      content: receiptText(row, tellBy, requirements),
      verifyCode: verifyCode(),
    },
  })
  scope.writeLast(statement, number)
  const subject = { type: 'case', id }
  const { item } = ready
  scope.append({
    subject,
    type: 'cases.case-opened',
    data: { item: item.code, itemVersion: item.version, channel: 'portal' },
  })
  scope.append({
    subject,
    type: 'cases.case-submitted',
    data: { number: number.mark, documentId: receipt, tellBy, item: item.code, channel: 'portal' },
  })
  scope.append({ subject, type: 'cases.document-drawn-up', data: { documentId: receipt, kind: 'receipt' } })
  touchCase(scope, { id, organ: row.organ, applicant_id: applicant.id })
  return {
    caseId: id,
    number: number.mark,
    version: 1,
    tellBy,
    headline: headline({ ...submitted, tell_by: tellBy }, 0),
    receipt,
  }
})

const submitted = {
  status: 'submitted',
  outcome: null,
  paused: false,
  due_on: null,
  correction: null,
  pauses: [],
  reason: null,
  kept_until: null,
} as const

/** Who applies for what, and what the sources and the vault have for it. */
async function lookUp(scope: Asked) {
  const { who, body, district } = scope
  if (who.kind !== 'resident') throw refuse('cases.not-your-subject')
  const applicant = applicantOf(who, body.onBehalfOf, body.itemCode)
  const parties = {
    applicant_id: applicant.id,
    representative_id: who.subjectId,
    capacity: applicant.capacity,
  }
  const findFor = (ready: Applicable) => {
    const types = ready.item.content.materials.map(({ materialType }) => materialType)
    return Promise.all([
      knownValues(scope, ready, parties),
      materialsToday(scope, ready),
      materialIdsForTypes(scope.tx, district, applicant.id, [...new Set(types)], scope.today),
    ])
  }
  const lately = applicableLately(district, body.itemCode)
  const [ready, early] = await Promise.all([
    findApplicable(scope, body.itemCode, applicant.kind),
    lately && findFor(lately),
  ])
  const [known, materials, held] = early && ready === lately ? early : await findFor(ready)
  return { who, applicant, ready, known, materials, held }
}

/** Files that came with the application become materials of trust C under their requirements; answers their ids. */
async function keepUploads(
  scope: Asked,
  examined: Examined,
  applicant: Applicant,
  caseId: string,
): Promise<Map<string, string>> {
  const uploaded = new Map<string, string>()
  for (const { requirement: code, fileId } of scope.body.files) {
    const requirement = examined.requirements.find((entry) => entry.requirement.code === code)?.requirement
    if (!requirement) throw refuse('cases.unknown-requirement')
    const { materialId } = await addMaterial(scope, {
      subjectId: applicant.id,
      materialType: requirement.materialType,
      name: requirement.name,
      fileId,
      trust: 'C',
      formats: requirement.formats,
      maxBytes: requirement.maxBytes,
      caseId,
    })
    uploaded.set(code, materialId)
  }
  return uploaded
}
