import type { KeyRow } from '@yimen/look'
import type { workMessages } from './work-messages.ts'

/** All keys of the work page, for the list that `?` shows. */
export function keyRows({ keys }: (typeof workMessages)['zh']): KeyRow[] {
  return [
    { keys: ['J', 'K'], does: keys.walk },
    { keys: ['Enter'], does: keys.open },
    { keys: ['/'], does: keys.find },
    { keys: ['N'], does: keys.next },
    { keys: ['C'], does: keys.claim },
    { keys: ['F8'], does: keys.accept },
    { keys: ['F9'], does: keys.correction },
    { keys: ['F10'], does: keys.refuse },
    { keys: ['Ctrl', 'Enter'], does: keys.send },
    { keys: ['X'], does: keys.deny },
    { keys: ['B'], does: keys.back },
    { keys: ['T'], does: keys.pause },
    { keys: ['E'], does: keys.extend },
    { keys: ['D'], does: keys.deliver },
    { keys: ['1', '–', '9'], does: keys.material },
    { keys: ['Esc'], does: keys.esc },
  ]
}
