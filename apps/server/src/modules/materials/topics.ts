import { ownSubjects } from '../../platform/auth/who.ts'
import type { LiveTopic } from '../../platform/modules/module.ts'

/** The topic that is touched when the vault of a subject changes. */
export function vaultTopic(subjectId: string): string {
  return `vault:${subjectId}`
}

/** A vault is followed by its subject and by those who act for it. */
export const topics: readonly LiveTopic[] = [
  {
    prefix: 'vault',
    may: async (_tx, _district, who, id) => who.kind === 'resident' && ownSubjects(who).includes(id),
  },
]
