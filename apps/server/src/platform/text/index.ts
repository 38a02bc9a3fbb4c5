export { fold, withoutLevels } from './fold.ts'
export { type Typed, typedForm } from './pinyin.ts'
export { sortKey } from './sort-key.ts'
export { pairsOf, piecesOf, wordsOf } from './words.ts'
