export * from './material-type.ts'
export * from './vault.ts'
