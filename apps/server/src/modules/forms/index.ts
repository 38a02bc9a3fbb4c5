export { collectDocuments, type GivenDocument } from './collect-documents.ts'
export { recordElementUses } from './element-uses.ts'
export { elementsWithLists } from './elements-with-lists.ts'
export { type ImportCount, importCodeLists, importElements } from './import-definitions.ts'
export { knownElements } from './known-elements.ts'
export { knownForMatching } from './known-for-matching.ts'
export { publishedForm } from './published-form.ts'
export {
  definitionsOfForm,
  elementsByCode,
  elementsOfForm,
  listElements,
} from './read-definitions.ts'
export { placeOfFile } from './rules/collect/title-of-file.ts'
export { type FieldUsed, fieldsUsed } from './rules/fields-used.ts'
export {
  type ElementUser,
  listElementUses,
  removeElementUses as forgetElementUses,
  type UsePlace,
} from './store/element-uses.ts'
