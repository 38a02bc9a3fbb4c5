export { type ImportCount, importCodeLists, importElements } from './import-definitions.ts'
export {
  definitionsOfForm,
  elementsByCode,
  elementsOfForm,
  listElements,
} from './read-definitions.ts'
