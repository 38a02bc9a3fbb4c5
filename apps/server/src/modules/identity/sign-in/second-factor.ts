import { generateSecret, generateURI, verifySync } from 'otplib'
import type { SecretBox } from '../../../platform/auth/secret-box.ts'

/** A code counts for its 30 seconds and for those before and after: clocks of phones are not exact. */
const tolerance = 30

const purposeOf = (staffId: string) => `second factor of ${staffId}`

/** A new secret for a member of staff: to show once, and sealed to keep. */
export function newSecondFactor(box: SecretBox, staff: { staffId: string; account: string }, issuer: string) {
  const secret = generateSecret()
  return {
    sealed: box.seal(secret, purposeOf(staff.staffId)),
    shown: { secret, uri: generateURI({ issuer, label: staff.account, secret }) },
  }
}

/**
 * The time step of a code that is right at `now`, to be kept so that it counts once; null when the code is wrong or
 * its step is not after `usedStep`.
 */
export function stepOfCode(
  box: SecretBox,
  staffId: string,
  sealed: string,
  code: string,
  now: Date,
  usedStep: number | null,
): number | null {
  const result = verifySync({
    secret: box.open(sealed, purposeOf(staffId)),
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: tolerance,
    ...(usedStep === null ? {} : { afterTimeStep: usedStep }),
  })
  if (!result.valid || !('timeStep' in result)) return null
  return usedStep !== null && result.timeStep <= usedStep ? null : result.timeStep
}
