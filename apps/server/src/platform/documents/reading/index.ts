export type { DocumentPart, ReadDocument, TableCell } from './document-part.ts'
export { largestForm, readDocument, tooLargeForm } from './read-document.ts'
export { unpack } from './unpack.ts'
export { Unreadable, type UnreadableCode } from './unreadable.ts'
