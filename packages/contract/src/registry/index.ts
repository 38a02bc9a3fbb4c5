export * from './correction.ts'
export * from './desk-corrections.ts'
export * from './my-corrections.ts'
export * from './source-definition.ts'
