import { submitCase } from '@yimen/contract'
import { project } from '@yimen/form'
import { route, type Scope } from '../../../platform/actions/route.ts'
import { correctionDeadline } from '../../../platform/calendar/index.ts'
import { nextSerial } from '../../../platform/serial/next-serial.ts'
import { publishedItem, refuseCatalog } from '../../catalog/index.ts'
import { calendar, type HeldCase, holdCase, settleCase } from '../act-on-case.ts'
import { refuseTwice } from '../apply-for.ts'
import { drawUp } from '../draw-up.ts'
import { struckOffNow } from '../materials-of-case.ts'
import { refuseAltered } from '../prefilled.ts'
import { receiptText } from '../receipt-text.ts'
import { refuseIncomplete } from '../refuse-incomplete.ts'
import { handIn } from '../store/paper-store.ts'
import { viewForApplicant } from '../views/view-for-applicant.ts'

/** Submits: complete, once, numbered, with a receipt; from now on silence counts (行政许可法 art. 32). */
export const submitCaseRoute = route(submitCase, async (scope) => {
  const held = await holdCase(scope, scope.params.caseId, 'submit', (row) =>
    viewForApplicant(scope, row, null),
  )
  refuseAltered(held, scope.body.prefilled)
  const { row, applicable, examined, requirements } = held
  if ((await publishedItem(scope.tx, scope.district, row.item_code)) === 'withdrawn') {
    throw refuseCatalog('catalog.item-withdrawn', {
      detail: {
        zh: '这个事项刚刚停办，您填的还在草稿里',
        en: 'This service was just withdrawn; what you filled in is kept in the draft',
      },
    })
  }
  refuseIncomplete(held.missing)
  await refuseTwice(scope, applicable, row.applicant_id)
  await keepFromVault(scope, held)

  const { due: tellBy } = correctionDeadline(scope.today, calendar(), applicable.table.deemed?.workingDays)
  const year = Number(scope.today.slice(0, 4))
  const serial = await nextSerial(scope.tx, scope.district, { organ: row.organ, year, kind: 'case' })
  const number = `${row.organ}-${year}-${String(serial).padStart(6, '0')}`
  const documentId = await drawUp(scope, row, {
    kind: 'receipt',
    number,
    content: receiptText(row, tellBy, requirements),
  })
  const projected = project(examined.evaluation)
  const own = Object.fromEntries(Object.entries(row.own).filter(([code]) => code in projected.values))
  const submitted = await settleCase(scope, held, {
    type: 'cases.case-submitted',
    data: { number, documentId, tellBy, item: row.item_code, channel: row.channel },
    change: {
      number,
      status: 'submitted',
      answers: JSON.stringify(projected.answers),
      own: JSON.stringify(own),
      submitted_at: scope.now,
      struck_off: struckOffNow(held.materials),
      received_on: scope.today,
      tell_by: tellBy,
      kept_until: null,
    },
  })
  return viewForApplicant(scope, submitted, null)
})

/** What lay in the vault on the day of submission is what this case was submitted with. */
async function keepFromVault(scope: Scope, { row, requirements }: HeldCase): Promise<void> {
  for (const { code, state, material } of requirements) {
    if (state !== 'from-vault' || !material) continue
    await handIn(scope.tx, row, { requirement: code, material_id: material.materialId, from_vault: true })
  }
}
