/** The sample district and calls by contract, for tests of modules that stand on cases. */
export { call, done } from '../../apps/server/src/modules/cases/testing/call.ts'
export { submittedHygiene } from '../../apps/server/src/modules/cases/testing/hygiene-matter.ts'
export {
  officer,
  openSampleDistrict,
  type SampleDistrict,
} from '../../apps/server/src/modules/cases/testing/sample-district.ts'
