export * from './rate-case.ts'
