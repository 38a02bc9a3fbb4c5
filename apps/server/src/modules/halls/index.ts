export { type ImportedHalls, importPackHalls } from './import-pack-halls.ts'
