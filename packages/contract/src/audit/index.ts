export * from './read-audit.ts'
