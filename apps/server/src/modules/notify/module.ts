import { fileURLToPath } from 'node:url'
import { defineModule } from '../../platform/modules/module.ts'
import { readNoticesRoute } from './actions/read-notices.ts'
import { sendTextMessage } from './jobs/send-text-message.ts'
import { policy } from './policy.ts'
import { countMyNoticesRoute } from './queries/count-my-notices.ts'
import { listMyNoticesRoute } from './queries/list-my-notices.ts'
import { listTextMessagesRoute } from './queries/list-text-messages.ts'
import { topics } from './topics.ts'

/** Messages to people: in the portal, and by text message through whatever provider is plugged in. */
export const notifyModule = defineModule({
  name: 'notify',
  migrations: fileURLToPath(new URL('./migrations', import.meta.url)),
  routes: [listMyNoticesRoute, countMyNoticesRoute, readNoticesRoute, listTextMessagesRoute],
  policy,
  subscriptions: [sendTextMessage],
  topics,
})
