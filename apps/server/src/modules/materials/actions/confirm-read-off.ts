import { confirmReadOff, type ReadOff } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { ownSubjects } from '../../../platform/auth/who.ts'
import { refuse } from '../problems.ts'
import { lockRow, setReadOff } from '../store.ts'
import { vaultTopic } from '../topics.ts'
import { viewMaterials } from '../view-materials.ts'

/**
 * Takes over values that the person confirmed after they were read off the picture. Only on what they handed in
 * themselves: what an organ issued or checked is not changed by anybody's reading.
 */
export const confirmReadOffRoute = route(confirmReadOff, async (scope) => {
  const { tx, district, who, params, body, now, today } = scope
  const row = await lockRow(tx, district, params.materialId)
  const mine = row && who.kind === 'resident' && ownSubjects(who).includes(row.subject_id)
  if (!mine || row.trust !== 'C') throw refuse('materials.not-found')
  const { number, issuer, issuedOn, validUntil } = body
  const values = {
    number: number?.value ?? row.number,
    issuer: issuer?.value ?? row.issuer,
    issued_on: issuedOn?.value ?? row.issued_on,
    valid_until: validUntil?.value ?? row.valid_until,
  }
  if (values.issued_on && values.valid_until && values.valid_until < values.issued_on)
    throw refuse('materials.dates-crossed')
  const readOff: ReadOff = { ...row.read_off }
  for (const [field, said] of [
    ['number', number],
    ['issuer', issuer],
    ['issuedOn', issuedOn],
    ['validUntil', validUntil],
  ] as const)
    if (said)
      readOff[field] = {
        confidence: said.confidence,
        corrected: said.value !== said.read,
        at: now.toISOString(),
      }
  await setReadOff(tx, district, row.id, { ...values, read_off: readOff })
  scope.append({
    subject: { type: 'material', id: row.id },
    type: 'materials.read-off-confirmed',
    data: { subjectId: row.subject_id, fields: Object.keys(body) },
  })
  scope.touch(vaultTopic(row.subject_id))
  const [view] = await viewMaterials(tx, district, [{ ...row, ...values, read_off: readOff }], today)
  if (!view) throw new Error(`material ${row.id} was just changed and is gone`)
  return view
})
