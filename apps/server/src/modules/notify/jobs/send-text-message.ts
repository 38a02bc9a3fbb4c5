import { z } from 'zod'
import type { Subscription } from '../../../platform/modules/module.ts'
import { holdWaiting, settleTextMessage } from '../store/text-message.ts'
import { theTextProvider } from '../text/provider.ts'

const Written = z.object({ messageId: z.uuid() })

/** Hands a written message to the provider; tried again with growing pauses when that cannot be reached. */
export const sendTextMessage: Subscription = {
  name: 'notify.send-text-message',
  on: ['notify.text-message-written'],
  async run({ tx, district, now }, event) {
    const { messageId } = Written.parse(event.data)
    const message = await holdWaiting(tx, district, messageId)
    if (!message) return
    const provider = theTextProvider()
    const { state, reference } = await provider.send(message)
    await settleTextMessage(tx, district, messageId, { state, provider: provider.name, reference, at: now })
  },
}
