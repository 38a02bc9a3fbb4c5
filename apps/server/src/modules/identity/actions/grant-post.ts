import { grantPost } from '@yimen/contract'
import { v7 as uuidv7 } from 'uuid'
import { route } from '../../../platform/actions/route.ts'
import { loadMemberForChange, viewChanged } from '../load-member.ts'
import { refuse } from '../problems.ts'
import { mustStaySeparate } from '../rules/administrators.ts'
import { organByCode } from '../store/organ.ts'
import { insertPost } from '../store/post.ts'
import { raiseVersion } from '../store/staff.ts'

/** Grants a post. It counts from the next request of the member on. */
export const grantPostRoute = route(grantPost, async (scope) => {
  const { tx, district, now, params, body, append } = scope
  const member = await loadMemberForChange(scope, params.staffId)
  const held = member.posts.map((post) => post.role)
  if (member.posts.some((post) => post.organ === body.organ && post.role === body.role))
    throw refuse('identity.post-exists')
  if (mustStaySeparate(held, body.role)) throw refuse('identity.separated-roles')
  if (body.organ !== '*' && !(await organByCode(tx, district, body.organ)))
    throw refuse('identity.unknown-organ')
  const postId = uuidv7()
  const items = body.items?.length === 0 ? null : body.items
  await insertPost(tx, district, { ...body, items, postId, staffId: member.staffId, grantedAt: now })
  await raiseVersion(tx, district, member.staffId)
  append({
    subject: { type: 'staff', id: member.staffId },
    type: 'identity.post-granted',
    data: { postId, organ: body.organ, role: body.role, items },
  })
  return viewChanged(scope, member.staffId)
})
