export { type DutiesPack, importPackDuties } from './import/import-pack-duties.ts'
export { coverings } from './store/duty-store.ts'
