export { evaluateCondition, type Readable, type Reader } from './conditions/evaluate-condition.ts'
export { explainCondition } from './conditions/explain-condition.ts'
export { type Names, namesOf } from './conditions/names.ts'
export { elementsRead, situationsRead } from './conditions/read-condition.ts'
export {
  compareForms,
  type FormChange,
  type FormPart,
  type FormRevision,
} from './definition/compare-forms.ts'
export { checkForm, compileForm } from './definition/compile-form.ts'
export {
  type CompiledField,
  type CompiledForm,
  type CompiledGroup,
  type FormDefinition,
  isGroup,
} from './definition/compiled-form.ts'
export { FormDefinitionError, type FormFault } from './definition/fault.ts'
export { formOfItem } from './definition/form-of-item.ts'
export { describeForm, type FormDescription, isSupplied } from './describe-form.ts'
export { evaluate } from './evaluation/evaluate.ts'
export {
  allFields,
  type Evaluation,
  type FieldState,
  type FormInput,
  type GroupState,
  isGroupState,
  type SectionState,
} from './evaluation/evaluation.ts'
export { readerOf } from './evaluation/reader.ts'
export { type Choice, type FieldView, fieldView, type InputKind } from './field-view.ts'
export {
  canonicalFilled,
  canonicalValue,
  findTampered,
  type SealContext,
  sealText,
} from './prefill/canonical-value.ts'
export { type Contributions, type Merged, mergeValues } from './prefill/merge-values.ts'
export { type Projection, project } from './project.ts'
export { showValue } from './show-value.ts'
export { type ChecklistEntry, type ChecklistGround, checklist } from './situations/checklist.ts'
export {
  effectiveAnswers,
  nextSituation,
  type OpenSituation,
  openSituations,
} from './situations/effective-answers.ts'
export type { SituationQuestion } from './situations/situation.ts'
export { checkValue } from './validation/check-value.ts'
export { validate, validateAnswers } from './validation/validate.ts'
export { asRows, asValue } from './values/filled.ts'
export { normaliseValue } from './values/normalise-value.ts'
