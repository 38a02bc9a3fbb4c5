import { addStaff } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { viewChanged } from '../load-member.ts'
import { hashPassword, makeFirstPassword } from '../passwords.ts'
import { refuse } from '../problems.ts'
import { organByCode } from '../store/organ.ts'
import { insertStaff } from '../store/staff.ts'

/** Adds a member of staff without any post: what one may do is granted by the security administrator. */
export const addStaffRoute = route(addStaff, async (scope) => {
  const { tx, district, body, append } = scope
  if (!(await organByCode(tx, district, body.organ)))
    throw refuse('identity.unknown-organ', {
      fields: [
        {
          path: 'body.organ',
          code: 'unknown',
          message: { zh: '没有这个单位', en: 'There is no such organ' },
        },
      ],
    })
  const staffId = uuidv7()
  const firstPassword = makeFirstPassword()
  const passwordHash = await hashPassword(firstPassword)
  if (!(await insertStaff(tx, district, { ...body, staffId, passwordHash })))
    throw refuse('identity.account-taken', {
      fields: [
        { path: 'body.account', code: 'taken', message: { zh: '换一个账号', en: 'Choose another account' } },
      ],
    })
  append({
    subject: { type: 'staff', id: staffId },
    type: 'identity.staff-added',
    data: { account: body.account, organ: body.organ },
  })
  return { member: await viewChanged(scope, staffId), firstPassword }
})
