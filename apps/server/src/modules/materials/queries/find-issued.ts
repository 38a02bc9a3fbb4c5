import { findIssuedMaterials } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { recordReading } from '../../audit/index.ts'
import { subjectsById } from '../../registry/index.ts'
import { maskName } from '../rules/mask-name.ts'
import { materialState } from '../rules/material-state.ts'
import { revokingOrgans } from '../rules/may-revoke.ts'
import { rowsIssued } from '../store.ts'

/** What the organs of the caller issued under a number, to revoke it. */
export const findIssuedRoute = route(
  findIssuedMaterials,
  async ({ tx, district, who, query, now, today }) => {
    const organs = revokingOrgans(who)
    const rows =
      organs === 'any' || organs.length > 0 ? await rowsIssued(tx, district, organs, query.number) : []
    const holders = await subjectsById(tx, district, [...new Set(rows.map((row) => row.subject_id))])
    const names = new Map(holders.map((holder) => [holder.subjectId, holder]))
    for (const holder of holders)
      await recordReading(tx, {
        district,
        now,
        who,
        subject: { id: holder.subjectId, name: holder.name },
        action: 'materials.find-issued',
        fields: rows.filter((row) => row.subject_id === holder.subjectId).map((row) => row.name),
        purpose: '查验本机关签发的证照',
      })
    return {
      rows: rows.map((row) => {
        const holder = names.get(row.subject_id)
        const state = materialState({ validUntil: row.valid_until, revoked: row.revoked_at !== null }, today)
        return {
          materialId: row.id,
          name: row.name,
          holder: holder ? (holder.kind === 'person' ? maskName(holder.name) : holder.name) : '',
          number: row.number ?? '',
          issuer: row.issuer,
          issuedOn: row.issued_on,
          validUntil: row.valid_until,
          state,
          revoked:
            row.revoked_at && row.revoked_why !== null
              ? { at: row.revoked_at.toISOString(), why: row.revoked_why }
              : null,
          allowed: state === 'revoked' ? [] : ['revoke' as const],
        }
      }),
    }
  },
)
