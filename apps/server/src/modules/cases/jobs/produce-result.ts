import { chineseOf, type Text } from '@yimen/contract'
import type { Scope } from '../../../platform/actions/route.ts'
import { deliveryDeadline, sayDateWithWeekday } from '../../../platform/calendar/index.ts'
import type { Subscription } from '../../../platform/modules/module.ts'
import { addMaterial } from '../../materials/index.ts'
import { calendar, type HeldCase, settleCase } from '../act-on-case.ts'
import { drawUp } from '../draw-up.ts'
import { loadCase } from '../loaded-case.ts'
import { deliveryWay } from '../rules/delivery-way.ts'
import { findCase } from '../store/case-store.ts'
import { findDocument } from '../store/paper-store.ts'
import { sayFilled } from '../views/say-value.ts'
import { drawInto } from './draw-document.ts'

/**
 * After the decision: the result is produced with number and seal, lands in the vault as a material of trust A, and is
 * released; what the applicant wants electronically is delivered at once. One transaction: all of it or nothing, and a
 * retry finds the case no longer `decided`.
 */
export const produceResult: Subscription = {
  name: 'cases.produce-result',
  on: ['cases.case-decided'],
  async run(scope, event) {
    const row = await findCase(scope.tx, scope.district, event.subject.id, true)
    if (row?.status !== 'decided') return
    const loaded = await loadCase(scope, row)
    const produced = row.outcome === 'granted' ? await produce(scope, loaded) : {}
    scope.append({ subject: event.subject, type: 'cases.result-produced', data: produced })
    const { due: deliverBy } = deliveryDeadline(scope.today, calendar(), loaded.applicable.table.deliverDays)
    const way = deliveryWay(loaded.examined.merged.values)
    const held = { ...loaded, post: undefined }
    if (way !== 'electronic') {
      await settleCase(scope, held, {
        type: 'cases.case-released',
        data: { ...produced, way, deliverBy },
        change: { status: 'released' },
        deliverBy,
      })
      return
    }
    scope.append({ subject: event.subject, type: 'cases.case-released', data: { way, deliverBy } })
    await settleCase(scope, held, {
      type: 'cases.case-delivered',
      data: { ...produced, way },
      change: { status: 'delivered', delivered_at: scope.now },
    })
  },
}

/** Makes the certificate or document that the item promises, and puts it into the applicant's vault. */
async function produce(
  scope: Scope,
  loaded: Omit<HeldCase, 'role' | 'post'>,
): Promise<Record<string, string>> {
  const { row, applicable, examined } = loaded
  const { result } = applicable.item.content
  if (!result || result.kind === 'none') return {}
  const { form } = applicable
  const values = { ...examined.merged.values, ...row.internal }
  const documentId = await drawUp(scope, row, {
    kind: 'result',
    title: { zh: result.name, en: result.nameEnglish ?? row.item_name_english ?? result.name },
    content: {
      addressee: row.applicant_name,
      paragraphs: [
        `经审查，准予${row.applicant_name}办理“${row.item_name}”，办件号 ${row.number ?? ''}。`,
        `${sayDateWithWeekday(scope.today).zh}签发。`,
      ],
      table: [
        ['申请人', row.applicant_name],
        ...result.elements.flatMap((code): [string, string][] => {
          const shown = sayFilled(form, code, values[code], 'zh')
          return shown === '' ? [] : [[form.names.element(code).zh, shown]]
        }),
        ...(result.validity ? [validityRow(result.validity)] : []),
      ],
    },
  })
  const document = await findDocument(scope.tx, scope.district, documentId)
  if (!document) throw new Error(`document ${documentId} was just drawn up and is gone`)
  const fileId = await drawInto(scope, document)
  if (!result.materialType) return { documentId }
  const { materialId } = await addMaterial(scope, {
    subjectId: row.applicant_id,
    materialType: result.materialType,
    name: result.name,
    fileId,
    trust: 'A',
    issuer: row.organ_name,
    issuerOrgan: row.organ,
    number: document.number,
    issuedOn: scope.today,
    caseId: row.id,
  })
  return { documentId, materialId }
}

function validityRow(validity: Text): [string, string] {
  return ['有效期', chineseOf(validity)]
}
