import { type Policy, residents, staff } from '../../platform/auth/policy.ts'

/** A vault is its subject's; the standard types are kept by editors of the catalogue and seen by all staff. */
export const policy = {
  'materials.list-my-materials': residents,
  'materials.read-off-material': residents,
  'materials.confirm-read-off': residents,
  'materials.list-types': staff(),
  'materials.read-type': staff(),
  'materials.add-type': staff('catalogue-editor'),
  'materials.change-type': staff('catalogue-editor'),
  'materials.merge-types': staff('catalogue-editor'),
  'materials.find-issued': staff('decider'),
  'materials.revoke-material': staff('decider'),
} satisfies Policy
