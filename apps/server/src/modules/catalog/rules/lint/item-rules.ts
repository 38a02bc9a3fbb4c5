import { bilingual } from './bilingual.ts'
import { codeRules } from './code-rules.ts'
import { codeValues } from './code-values.ts'
import { codesRepeat } from './codes-repeat.ts'
import { conditionReferences } from './condition-references.ts'
import { detailsStated } from './details.ts'
import { essentialsStated } from './essentials.ts'
import { feeStated } from './fee-stated.ts'
import { formElements } from './form-elements.ts'
import { formStateTable } from './form-state-table.ts'
import { immediateCaseType } from './immediate-case-type.ts'
import { jointDepartmentsNamed } from './joint-departments.ts'
import { licenceExplained } from './licence-explained.ts'
import { licenceLimit } from './licence-limit.ts'
import { materialBasis } from './material-basis.ts'
import { materialShared } from './material-shared.ts'
import { nameCharacters } from './name-characters.ts'
import { nameLevel } from './name-level.ts'
import { noVisitWay } from './no-visit-way.ts'
import { onSiteReason } from './on-site-reason.ts'
import { onlineVisit } from './online-visit.ts'
import { organCode } from './organ-code.ts'
import { phoneAreaCode } from './phone-area-code.ts'
import { phonesApart } from './phones-apart.ts'
import { promisedExceedsStatutory } from './promised-exceeds-statutory.ts'
import { resultSample } from './result-sample.ts'
import type { ItemRule } from './rule.ts'
import { searchWords } from './search-words.ts'
import { servedThemes } from './served-themes.ts'

/** Every rule that an item is measured by, in the order in which an editor reads the findings. */
export const itemRules: readonly ItemRule[] = [
  essentialsStated,
  nameLevel,
  nameCharacters,
  codeValues,
  organCode,
  ...codeRules,
  immediateCaseType,
  promisedExceedsStatutory,
  licenceLimit,
  jointDepartmentsNamed,
  licenceExplained,
  onSiteReason,
  noVisitWay,
  onlineVisit,
  feeStated,
  phonesApart,
  phoneAreaCode,
  servedThemes,
  resultSample,
  materialBasis,
  materialShared,
  codesRepeat,
  conditionReferences,
  formStateTable,
  formElements,
  detailsStated,
  bilingual,
  searchWords,
]
