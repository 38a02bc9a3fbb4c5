import { validate as isId } from 'uuid'
import { everyOrgan, ownSubjects } from '../../platform/auth/who.ts'
import type { LiveTopic } from '../../platform/modules/module.ts'
import { rolesThatSee } from './rules/case-roles.ts'
import { findCase } from './store/case-store.ts'

/** What open screens may listen to: one case, one's own subjects, the worklist of one's organ. */
export const topics: readonly LiveTopic[] = [
  {
    prefix: 'case',
    async may(tx, district, who, id) {
      const row = isId(id) ? await findCase(tx, district, id) : undefined
      return row !== undefined && rolesThatSee(who, row).length > 0
    },
  },
  {
    prefix: 'subject',
    may: async (_tx, _district, who, id) => who.kind === 'resident' && ownSubjects(who).includes(id),
  },
  {
    prefix: 'worklist',
    may: async (_tx, _district, who, id) =>
      who.kind === 'staff' &&
      who.posts.some(
        (post) =>
          ['clerk', 'reviewer', 'decider'].includes(post.role) &&
          (post.organ === id || post.organ === everyOrgan),
      ),
  },
]
