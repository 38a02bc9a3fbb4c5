export * from './demand.ts'
export * from './duty.ts'
export * from './parts.ts'
export * from './supply.ts'
