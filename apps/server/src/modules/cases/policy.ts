import { anyone, type Policy, residents, signedIn, staff } from '../../platform/auth/policy.ts'

const handlers = staff('clerk', 'reviewer', 'decider')

/** Who may call what at all; in which state, the item's state table says. */
export const policy = {
  'cases.verify-document': anyone,
  'cases.preview-prefill': residents,
  'cases.open-case': residents,
  'cases.list-my-cases': residents,
  'cases.read-my-case': residents,
  'cases.read-case-item': signedIn,
  'cases.save-draft': residents,
  'cases.attach-material': residents,
  'cases.submit-case': residents,
  'cases.hand-in-case': residents,
  'cases.correct-case': residents,
  'cases.withdraw-case': residents,
  'cases.discard-draft': residents,
  'cases.list-worklist': handlers,
  'cases.read-desk-case': handlers,
  'cases.claim-case': handlers,
  'cases.accept-case': staff('clerk'),
  'cases.request-correction': staff('clerk'),
  'cases.refuse-case': staff('clerk'),
  'cases.review-case': staff('reviewer'),
  'cases.send-back-case': staff('reviewer', 'decider'),
  'cases.pause-case': staff('reviewer', 'decider'),
  'cases.resume-case': staff('reviewer', 'decider'),
  'cases.extend-case': staff('decider'),
  'cases.decide-case': staff('decider'),
  'cases.deliver-case': staff('clerk'),
} satisfies Policy
