export * from './material-type.ts'
export * from './read-off.ts'
export * from './vault.ts'
