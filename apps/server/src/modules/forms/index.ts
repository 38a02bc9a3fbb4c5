export { type ImportCount, importCodeLists, importElements } from './import-definitions.ts'
export { knownElements } from './known-elements.ts'
export {
  definitionsOfForm,
  elementsByCode,
  elementsOfForm,
  listElements,
} from './read-definitions.ts'
