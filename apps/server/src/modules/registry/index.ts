export { checkSources, type SourceCheck } from './check-sources.ts'
export { SourceFault } from './connect/connector.ts'
export { useSourceSecrets } from './connect/secrets.ts'
export { defineSources, SourceDefinitionError } from './define-sources.ts'
export { SourceMode } from './development/mode.ts'
export { openDevelopmentSources } from './development/open-for-district.ts'
export { findPersonByIdentityNumber } from './find-person.ts'
export {
  type ImportedRegistry,
  importPackRegistry,
  type RegistryPack,
} from './import/import-pack-registry.ts'
export { freshValuesOf } from './live/fresh-values-of.ts'
export { rememberOwnValues } from './remember-own-values.ts'
export { type Masking, maskFor, maskValue, type Purpose, type Viewer } from './rules/masking.ts'
export type { Authority } from './rules/survivorship.ts'
export { endAuthorities, recordAuthorities } from './store/authority.ts'
export { earlierValues } from './store/history.ts'
export {
  type HouseholdMember,
  householdOf,
  type Representation,
  representations,
  representationsOf,
} from './store/relation.ts'
export type { Run } from './store/run.ts'
export {
  type Subject,
  subjectByCode,
  subjectById,
  subjectsById,
  subjectsByPackKey,
} from './store/subject.ts'
export { type FileReport, importFile, type Performer } from './sync/import-file.ts'
export { syncSource } from './sync/sync-source.ts'
export { valuesOf, valuesOfSubjects } from './values-of.ts'
