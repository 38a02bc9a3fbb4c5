export { type ImportCount, importCodeLists, importElements } from './import-definitions.ts'
export {
  codeListsByCode,
  definitionsOfForm,
  elementsByCode,
  elementsOfForm,
  listElements,
} from './read-definitions.ts'
