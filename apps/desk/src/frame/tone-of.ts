import type { Tone } from '@yimen/look'

/** The tone of a state word as the server says it; `paused` shows the pause sign. */
export function toneOf(tone: string, paused = false): Tone {
  if (paused) return 'paused'
  return tone === 'wait' || tone === 'near' || tone === 'late' || tone === 'done' ? tone : 'idle'
}
