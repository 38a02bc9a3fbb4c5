export * from './source-definition.ts'
