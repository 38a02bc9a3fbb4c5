export { findPersonByIdentityNumber } from './find-person.ts'
export {
  type ImportedRegistry,
  importPackRegistry,
  type RegistryPack,
} from './import/import-pack-registry.ts'
export { rememberOwnValues } from './remember-own-values.ts'
export { type Masking, maskFor, maskValue, type Purpose, type Viewer } from './rules/masking.ts'
export { earlierValues } from './store/history.ts'
export {
  type HouseholdMember,
  householdOf,
  type Representation,
  representationsOf,
} from './store/relation.ts'
export {
  type Subject,
  subjectByCode,
  subjectById,
  subjectsById,
  subjectsByPackKey,
} from './store/subject.ts'
export { valuesOf, valuesOfSubjects } from './values-of.ts'
