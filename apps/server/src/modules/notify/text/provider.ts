import type { Sentence } from '@yimen/contract'

/** What carries text messages (短信) to phones: one small interface, so that a district plugs in its own. */
export type TextProvider = {
  readonly name: string
  /** What it is, for whoever runs the house. */
  readonly words: Sentence
  /**
   * Takes one message over. `id` is the same at every try: a provider that was reached twice sends once. Throws when it
   * could not be reached; the message is tried again.
   */
  send(message: {
    readonly id: string
    readonly phone: string
    readonly text: string
  }): Promise<{ readonly state: 'handed-over' | 'kept'; readonly reference: string }>
}

/** Stands for a provider where there is none: every message stays in the outbox, and nobody gets one. */
export const developmentTextProvider: TextProvider = {
  name: 'development',
  words: {
    zh: '开发替身：短信留在发件箱里给人看，没有发给任何人',
    en: 'Development stand-in: messages stay in the outbox to be looked at; nothing is sent to anybody',
  },
  send: async ({ id }) => ({ state: 'kept', reference: `kept-${id}` }),
}

let provider: TextProvider = developmentTextProvider

/** Sets what carries text messages; called once at the start. */
export function useTextProvider(chosen: TextProvider): void {
  provider = chosen
}

export function theTextProvider(): TextProvider {
  return provider
}
