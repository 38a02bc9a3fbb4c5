import { z } from 'zod'

/** How a development source behaves, so that the once-only path can be seen in all weathers. */
export const SourceMode = z.enum(['up', 'down', 'slow', 'wrong', 'refused'])
export type SourceMode = z.infer<typeof SourceMode>

/** The same in words, for whoever switches it. */
export const modeWords: Readonly<Record<SourceMode, string>> = {
  up: 'answers as it should',
  down: 'hangs up on every request',
  slow: 'answers after eight seconds, far later than a form waits',
  wrong: 'answers with a date of birth, a code or a figure that cannot be',
  refused: 'answers 403 to everything',
}
