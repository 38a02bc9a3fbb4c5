import { revokePost } from '@yimen/contract'
import { route } from '../../../platform/actions/route.ts'
import { loadMemberForChange, viewChanged } from '../load-member.ts'
import { refuse } from '../problems.ts'
import { deletePost } from '../store/post.ts'
import { raiseVersion } from '../store/staff.ts'

/** Revokes a post, at once: the member's next request no longer has it. */
export const revokePostRoute = route(revokePost, async (scope) => {
  const { tx, district, params, append } = scope
  const member = await loadMemberForChange(scope, params.staffId)
  const post = member.posts.find((one) => one.postId === params.postId)
  if (!post || !(await deletePost(tx, district, member.staffId, post.postId)))
    throw refuse('identity.post-not-found')
  await raiseVersion(tx, district, member.staffId)
  append({
    subject: { type: 'staff', id: member.staffId },
    type: 'identity.post-revoked',
    data: { postId: post.postId, organ: post.organ, role: post.role, items: post.items },
  })
  return viewChanged(scope, member.staffId)
})
