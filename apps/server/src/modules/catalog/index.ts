export { type ImportedItem, type ImportScope, importItems } from './import/import-items.ts'
export { importPackItems } from './import/import-pack-items.ts'
export { type ItemVersion, itemVersion, publishedItem } from './read-versions.ts'
export { type Lint, lintItem } from './rules/lint/lint-item.ts'
