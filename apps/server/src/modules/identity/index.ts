export { giveFirstPassword } from './give-first-password.ts'
export type { OidcClient, People } from './house.ts'
export { ensureOrgan } from './import/ensure-organ.ts'
export {
  type IdentityPack,
  type ImportedIdentity,
  importPackIdentity,
} from './import/import-pack-identity.ts'
export { mountIdentityProvider } from './provider/mount-identity-provider.ts'
export { authenticate, openSessions, type SessionOptions } from './session/open-sessions.ts'
export {
  type DistrictSettings,
  districtNumber,
  districtSettings,
  isSampleDistrict,
  listDistricts,
} from './store/district.ts'
export { listOrgans, type Organ, organByCode, organByName } from './store/organ.ts'
export { sampleAccounts } from './store/sample.ts'
