import type { MyCaseRow } from '@yimen/contract'
import type { Tone } from '@yimen/look'

/** The contract's tones are about the matter; the part calls what waits for nobody `idle`. */
export function toneOf(tone: MyCaseRow['state']['tone'], paused = false): Tone {
  if (paused) return 'paused'
  return tone === 'neutral' ? 'idle' : tone
}
