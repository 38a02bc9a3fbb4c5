export * from './hall.ts'
export * from './list-halls.ts'
export * from './read-hall.ts'
export * from './where-to-go.ts'
