import type { Sentence } from '@yimen/contract'

/** So many wrong passwords or codes within the window lock an account. */
export const mostWrong = 5
/** In milliseconds: 15 minutes. */
export const attemptWindow = 15 * 60_000
/** In milliseconds: 15 minutes. */
export const lockTime = 15 * 60_000

const time = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
})

/** What somebody is told who is locked out: until when, and who can help earlier. */
export function sayLocked(until: Date): Sentence {
  // Rounded up to the minute: at the time that was told, the lock is gone.
  const at = time.format(new Date(Math.ceil(until.getTime() / 60_000) * 60_000))
  return {
    zh: `错了 ${mostWrong} 次。${at} 再试，急用请找本单位的安全管理员解锁`,
    en: `${mostWrong} wrong attempts. Try again at ${at}, or ask your security administrator to unlock the account`,
  }
}
