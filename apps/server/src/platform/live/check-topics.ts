import type { Who } from '../auth/who.ts'
import { type Database, inDistrict } from '../db/database.ts'
import type { LiveTopic } from '../modules/module.ts'
import { refuse } from './problems.ts'

const topicLimit = 50

/**
 * The topics of `?topics=a,b` that `who` asks for, each allowed by the module that it belongs to. Throws
 * `live.no-topics` (400), and `live.topic-not-allowed` (403) for one that is unknown or not theirs: which of the two
 * is not told.
 */
export async function checkTopics(
  database: Database,
  known: readonly LiveTopic[],
  asked: { readonly district: string; readonly who: Who; readonly topics: string | undefined },
): Promise<string[]> {
  const topics = [...new Set((asked.topics ?? '').split(',').filter((topic) => topic !== ''))]
  if (topics.length === 0 || topics.length > topicLimit) throw refuse('live.no-topics')
  await inDistrict(
    database,
    asked.district,
    async (tx) => {
      for (const topic of topics) {
        const colon = topic.indexOf(':')
        const prefix = colon === -1 ? topic : topic.slice(0, colon)
        const id = colon === -1 ? '' : topic.slice(colon + 1)
        const owner = known.find((one) => one.prefix.replace(/:$/, '') === prefix)
        if (!owner || !(await owner.may(tx, asked.district, asked.who, id)))
          throw refuse('live.topic-not-allowed', {
            detail: { zh: `您不能看“${topic}”的更新`, en: `You may not follow “${topic}”` },
          })
      }
    },
    'read',
  )
  return topics
}
